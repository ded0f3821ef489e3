"""The commands. Only the words of the command line are known here; what a command does is imported when it runs.

Exit status: 0 done and nothing found; 1 something found (breached, unverified, a lint fault); 2 could not do it.
"""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Sequence
from typing import NoReturn

from drafter import __version__

FOUND, FAILED = 1, 2


class Parser(argparse.ArgumentParser):
    """A parser that says what is wrong in one sentence: the grammar is shown by --help, to whom asks for it."""

    def error(self, message: str) -> NoReturn:
        """Leave with the status of what could not be done."""
        self.exit(FAILED, f"{self.prog}: {message}\n")


def parser() -> argparse.ArgumentParser:
    """The grammar of the command line."""
    top = Parser(prog="drafter", description="Bilingual refund replies that promise exactly what the policy allows.")
    top.add_argument("--version", action="version", version=f"drafter {__version__}")
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")
    _intake(commands.add_parser("intake", help="read a case out of a note, a pasted chat or a panel's order line"))
    _draft(commands.add_parser("draft", help="draft the reply to a case, in English and Arabic"))
    _prompt(commands.add_parser("prompt", help="show exactly what a model would be sent for a case"))
    _model(commands.add_parser("model", help="find out what a model's server supports and how fast it answers"))
    _decide(commands.add_parser("decide", help="say what the policy allows for a case, and why"))
    _match(commands.add_parser("match", help="find the scenarios and policy clauses that fit a message"))
    _read(commands.add_parser("read", help="read amounts, percentages, times and promises in a text"))
    _check(commands.add_parser("check", help="hold a reply that anyone wrote against the decision"))
    _lint(commands.add_parser("lint", help="check the script library and the policy"))
    _policy(commands.add_parser("policy", help="show the policy, or prove its laws"))
    _eval(commands.add_parser("eval", help="draft the golden cases in every mode and report safety, prose, parity, length, cost and time"))
    _history(commands.add_parser("history", help="what the desk did: search it, see what is due, tell or export a request's story"))
    _case(commands.add_parser("case", help="print the JSON Schema of a case"))
    _console(commands.add_parser("console", help="open the console, the page that an agent drafts on"))
    return top


def _case_or_batch(command: argparse.ArgumentParser, what: str, given: str = "CASE") -> None:
    command.add_argument("given", nargs="?", metavar=given, help=what)
    command.add_argument("--batch", metavar="FILE", help="JSON lines in (- for standard input), JSON lines out, in order")
    command.add_argument("--json", action="store_true", help="print one JSON value")


def _intake(command: argparse.ArgumentParser) -> None:
    _case_or_batch(command, "a file with the text, - for standard input", given="NOTE")
    command.add_argument("--received-at", metavar="ISO", help="when the client asked, with UTC offset; yesterday counts from it")
    command.add_argument("--model", default="none", metavar="M", help="the language model; none reads without one")


def _draft(command: argparse.ArgumentParser) -> None:
    _case_or_batch(command, "a case as YAML or JSON, - for standard input")
    command.add_argument("--model", metavar="M", help="the language model, such as gpt-4o-mini; none composes approved lines only")
    command.add_argument(
        "--mode", choices=MODES, help="strict: approved lines only; guided: personal words around them; free: all personal"
    )
    command.add_argument("--jobs", type=_at_least_one, default=1, metavar="N", help="with --batch: how many drafts at a time (1)")
    command.add_argument("--resume", metavar="OUT", help="with --batch: write to this file, and skip the ids that it has answered")
    command.add_argument("--channel", choices=CHANNELS, help="the channel, in place of the case's own")
    command.add_argument("--stage", choices=STAGES, help="the stage, in place of the case's own")
    command.add_argument("--offer", type=int, metavar="N", help="promise offer N of the decision, counted from 0")


def _prompt(command: argparse.ArgumentParser) -> None:
    command.add_argument("given", nargs="?", metavar="CASE", help="a case as YAML or JSON, - for standard input")
    command.add_argument("--mode", choices=MODES[1:], default="guided", help="guided (default) or free")
    command.add_argument("--json", action="store_true", help="print the messages and the schema as one JSON value")


def _model(command: argparse.ArgumentParser) -> None:
    command.add_argument("action", choices=("probe",), help="probe: what the server supports and how fast it answers")
    command.add_argument("--model", metavar="M", help="the language model; DRAFTER_MODEL when left out")
    command.add_argument("--json", action="store_true", help="print one JSON value")


MODES = ("strict", "guided", "free")
CHANNELS = ("whatsapp", "telegram", "instagram", "messenger", "email", "ticket", "sms", "plain")
STAGES = ("acknowledge", "ask", "resolve", "follow_up")


def _decide(command: argparse.ArgumentParser) -> None:
    _case_or_batch(command, "a case as YAML or JSON, - for standard input")


def _match(command: argparse.ArgumentParser) -> None:
    _case_or_batch(command, "a message, - for standard input", given="TEXT")
    command.add_argument("--top", type=_at_least_one, default=3, metavar="N", help="how many scenarios and clauses (3)")


def _at_least_one(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is no whole number from 1 on")
    return int(text)


def _read(command: argparse.ArgumentParser) -> None:
    _case_or_batch(command, "a text, - for standard input", given="TEXT")
    command.add_argument("--lang", choices=("en", "ar"), help="the language of the text; found by its script when left out")


def _check(command: argparse.ArgumentParser) -> None:
    _case_or_batch(command, "the case that the reply answers")
    command.add_argument("--en", metavar="FILE", help="the English half")
    command.add_argument("--ar", metavar="FILE", help="the Arabic half")
    command.add_argument("--judge", action="store_true", help="ask the model for a second opinion, which may only add findings")
    command.add_argument("--model", metavar="M", help="the language model of --judge; DRAFTER_MODEL when left out")


def _lint(command: argparse.ArgumentParser) -> None:
    command.add_argument("folder", nargs="?", metavar="FOLDER", help="a script library; the installed one when left out")
    command.add_argument("--json", action="store_true", help="print one JSON value")


def _policy(command: argparse.ArgumentParser) -> None:
    command.add_argument("action", choices=("show", "prove"), help="show: for people; prove: the laws, for every case that can be")
    command.add_argument("--lang", choices=("en", "ar"), default="en", help="the language of show")
    command.add_argument("--json", action="store_true", help="print one JSON value")


def _eval(command: argparse.ArgumentParser) -> None:
    command.add_argument("--model", metavar="M", help="the language model; DRAFTER_MODEL when left out; none drafts strictly")
    command.add_argument("--cases", metavar="DIR", help="a folder of golden cases; the library's own when left out")
    command.add_argument("--mode", choices=MODES, action="append", help="one mode, may be given again; all with a model, strict without")
    kept = command.add_mutually_exclusive_group()
    kept.add_argument("--record", metavar="DIR", help="keep the model's answers in this folder")
    kept.add_argument(
        "--replay", metavar="DIR", nargs="?", const="", help="answer from this folder, without a model; the shipped answers if none"
    )
    command.add_argument("--html", metavar="FILE", help="write the drafts side by side as a page to read and print")
    command.add_argument("--price", type=_price, metavar="IN/OUT", help="USD for a million tokens in and out (0.15/0.60)")
    command.add_argument("--json", action="store_true", help="print one JSON value")


def _price(text: str) -> tuple[float, float]:
    into, _, out = text.partition("/")
    try:
        price = float(into), float(out)
    except ValueError:
        price = -1.0, -1.0
    if not all(0 <= each < 10_000 for each in price):
        raise argparse.ArgumentTypeError(f"{text!r} is no price; write USD for a million tokens in and out, such as 0.15/0.60")
    return price


def _history(command: argparse.ArgumentParser) -> None:
    command.add_argument("--search", metavar="TEXT", default="", help="requests that hold every word, newest first; all when left out")
    command.add_argument("--limit", type=_at_least_one, default=50, metavar="N", help="how many requests at most (50)")
    command.add_argument("--due", action="store_true", help="follow-ups whose time has come and requests not answered in time")
    command.add_argument("--case", metavar="REF", help="the story of one request, by its reference or a case id")
    command.add_argument("--export", choices=("json", "html"), help="the whole story, or a printable page for a payment dispute")
    command.add_argument("--json", action="store_true", help="print one JSON value")


def _case(command: argparse.ArgumentParser) -> None:
    command.add_argument("action", choices=("schema",), help="schema: the JSON Schema of a case")


def _console(command: argparse.ArgumentParser) -> None:
    command.add_argument("--port", type=_port, default=8501, metavar="N", help="the port to listen on (8501)")
    command.add_argument("--address", default="127.0.0.1", metavar="A", help="the address to listen on (127.0.0.1: this machine only)")


def _port(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= 65535:
        raise argparse.ArgumentTypeError(f"{text!r} is no port, a whole number from 1 to 65535")
    return int(text)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status."""
    given = parser().parse_args(arguments)
    from drafter.cli import commands
    from drafter.errors import DrafterError

    if sys.stdout is None:
        print(f"drafter {given.command}: there is no standard output to write to", file=sys.stderr)
        return FAILED
    if sys.stdin is None:
        sys.stdin = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")  # a closed one holds nothing
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")  # a terminal that has no Arabic shows escapes, and JSON stays JSON
    try:
        status = commands.run(given)
        sys.stdout.flush()
        return status
    except DrafterError as error:
        print(f"drafter {given.command}: {error}", file=sys.stderr)
        for note in getattr(error, "__notes__", ()):
            print(f"  {note}", file=sys.stderr)
        return FAILED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # the reader went away: nothing more to say
        return FAILED
    except OSError as error:  # a full disk, a closed terminal
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        print(f"drafter {given.command}: {error.filename or 'standard output'}: {error.strerror or error}", file=sys.stderr)
        return FAILED
    except KeyboardInterrupt:
        return 130
