"""Words about the client: titles, pronouns, common given names of the Gulf, and how many requests there were."""

from __future__ import annotations

from typing import Final, Literal

GENDER: Final[tuple[tuple[Literal["female", "male"], tuple[tuple[str, str], ...]], ...]] = (
    ("female", (
        ("she/shes/her/hers/herself/mrs/ms/miss/madam/lady", ""),
        ("العميلة/الزبونة/السيدة/الاخت/الاستاذة", "the client, customer (f), Mrs, sister, Ms"),
        ("عميلة/زبونة/عميلتنا/زبونتنا", "a client, a customer, our client, our customer (f)"),
    )),
    ("male", (("he/his/him/himself/mr", ""), ("السيد/الاخ/الاستاذ", "Mr, brother, Mr"))),
)  # fmt: skip
TITLES: Final = "mr mrs ms miss السيد السيدة الأخ الأخت الأستاذ الأستاذة اسمه اسمها اسمو"
"""Mr, Mrs, brother, sister, Mr, Ms; his name is (also Levantine), her name is: a name follows."""
TITLES_OF_NAMES: Final = (
    ("female", "مدام/الانسة/انسة/استاذة/دكتورة/الدكتورة/الحجة/ست", "Madam, Miss (2), Ms, Doctor (2), Hajja, Mrs"),
    ("male", "استاذ/دكتور/الدكتور/الحاج/مستر", "Mr, Doctor (2), Hajj, Mister"),
)
"""Only before a given name are they titles: the first also means "as long as"."""
STATED_GENDER: Final = (("female", "female", "انثى"), ("male", "male", "ذكر"))
"""As a field of its own; the Arabic words are female, male."""
KUNYAS: Final = "abu abou bu umm um om ام ابو بو اخو"
"""Mother of, father of (also Gulf), brother of: a given name follows."""
PARTICLES: Final = "al bin ibn bint el بن بنت ال عبد"
"""Between the parts of a name: the family of, son of, daughter of, servant of."""
NOT_FAMILY: Final = "الحالي التالي الثاني الاصلي الماضي الجزئي الباقي الحقيقي الفعلي الكلي الاولي النهائي الرسمي الشخصي الجديد القديم السابق الاخير المذكور اللي الي"
"""Words with the article that look like a family's name: present, next, second, original, past, partial, remaining, real, actual, total, first,
final, official, personal, new, old, former, last, named, who, to."""
ACTS: Final = (
    ("topped/deposited/recharged/placed/received/threatens/threatened/called/complaining", ""),
    (
        "اشترى/اشترت/شرى/شرت/يبي/تبي/يبغى/تبغى/يطلب/تطلب/دفع/دفعت/يشتكي/تشتكي/شحن/شحنت",
        "bought (m, f), bought (Gulf: m, f), wants (four forms), asks (m, f), paid (m, f), complains (m, f), topped up (m, f)",
    ),
    ("wants/want/wanted/asks/asked/complains/complained/claims/claimed/ordered/bought/paid/requested/requests/demands/needs", ""),
)
"""After a given name at the beginning of a sentence they tell that it is the client's."""
INTRODUCING: Final = (
    ("i'm/im/i_am/this_is", ""),
    ("انا/معك/معكم/معاك/معاكم", "I am; with you is, in four ways"),
    ("ana/ma3ak/ma3akom", "the same, in Latin letters"),
)
"""In the client's own words: his known name follows."""
NAMING: Final = (
    ("my full? name is", ""),
    ("my name's", ""),
    ("اسمي/إسمي هو?", "my name, my name is, in two spellings"),
    ("esmi/ismi", "the same, in Latin letters"),
)
"""In the client's own words, where the agent reports them too: his name follows."""
WRITTEN_ON: Final = (
    "whatsapp wa telegram tg insta instagram email e-mail messenger واتساب واتس تلجرام تليجرام تلغرام تلقرام ايميل انستا انستقرام"
)
"""Where a client writes, in brackets after his name; the Arabic words are WhatsApp (2), Telegram (4), e-mail, Instagram (2)."""
NOT_A_NAME_HERE: Final = ("على",)
"""On: folded it is spelled as a name."""
NAME_LABELS: Final = (
    ("client/client's/clients/customer/customer's/user name is?", ""),
    ("name", ""),
    ("اسم العميل/العميلة/الزبون/الزبونة", "the name of the client, customer (m, f)"),
    ("الاسم", "the name"),
)

NAMES: Final = (
    "ahmed ahmad احمد mohammed mohamed muhammad محمد omar عمر ali علي khalid خالد yousef yusuf يوسف abdullah عبدالله salem سالم saleh صالح fahad فهد "
    "saad سعد sultan سلطان nasser ناصر hamad حمد hassan حسن hussain حسين ibrahim ابراهيم rashid راشد saif سيف majid ماجد mansour منصور turki تركي "
    "bader بدر faisal فيصل tariq طارق waleed وليد ziad زياد mahmoud محمود mustafa مصطفى karim كريم sami سامي jassim جاسم mubarak مبارك talal طلال "
    "bandar بندر nawaf نواف zayed زايد hamdan حمدان abdulaziz عبدالعزيز abdulrahman عبدالرحمن osama اسامة anas انس amr عمرو adel عادل "
    "fatima fatma فاطمة sara sarah سارة maryam mariam مريم noura nora نورة noor نور aisha عائشة huda هدى layla laila ليلى reem ريم hind هند amal امل "
    "mona منى salma سلمى dana دانة lulwa لولوة shaikha شيخة latifa لطيفة khadija خديجة zainab زينب hessa حصة moza موزة dalal دلال rania رانيا "
    "lina لينا yasmin ياسمين asma اسماء abeer عبير hanan حنان nadia نادية wafa وفاء maha مها ghada غادة rana رنا "
    "khaled fahd saud سعود hamza حمزة bilal بلال hadi هادي jaber جابر rayan ريان yasser ياسر ayman ايمن haitham هيثم khalifa خليفة obaid عبيد "
    "shamma شما alya علياء aseel اسيل jawaher جواهر munira منيرة nouf نوف shahad شهد rawan روان eman ايمان samira سميرة "
    "nayef naif نايف faris fares فارس kareem marwan مروان ammar عمار jamal rami رامي hani هاني fadi فادي wael وائل tamer تامر hossam حسام sherif شريف "
    "ashraf اشرف ihab ايهاب hesham هشام essam عصام raed رائد thamer ثامر meshal mishal مشعل sattam سطام rakan راكان abdulmajid عبدالمجيد "
    "abdulrahim عبدالرحيم abdulmohsen عبدالمحسن ghanim غانم humaid حميد sulaiman سليمان yahya يحيى zakaria زكريا idris ادريس imran عمران bashar بشار "
    "ohoud عهود shamsa شمسة wadha وضحة alanoud العنود haya lama لمى lamya لمياء ruba ربى dina دينا mai mayar ميار marwa مروة "
    "heba هبة doaa دعاء nesma نسمة nada ندى nahla نهلة sahar سحر suha سهى tahani تهاني bushra بشرى badria بدرية jumana جمانة kholoud خلود "
    "ahlam احلام afrah افراح arwa اروى basma بسمة farah ghalia غالية hiba jana kawthar كوثر rasha رشا shaima شيماء "
    "priya ivan marcus john david michael maria anna elena raj rahul arjun sanjay anil vijay deepak suresh ramesh imtiaz asif bilal kamran usman "
    "adnan عدنان james peter daniel alex olga natalia carlos jose juan fatimah zahra زهراء zahid shahid tanvir rakib jerome joseph "
    "mansoor mansur lojain لجين loujain haytham tarek shereen sherin شيرين nadine nadeen نادين mazen مازن badr سامح sameh hazem hazim حازم "
    "jamila نجلاء najla لؤي loay louay tarik ramez رامز ziyad zeyad walid amjad امجد nizar نزار kinan كنان qusai قصي laith ليث suhail سهيل "
    "shadi شادي ghassan غسان firas فراس moataz معتز mutaz emad عماد imad nabil نبيل nabeel samir سمير sameer munir منير ilyas الياس elias "
    "tony george جورج rafiq ismail اسماعيل ismael ishaq اسحاق yaqoub يعقوب yacoub dawood داود dawoud musa موسى mousa isa عيسى eisa essa "
    "haroon هارون younes يونس younis yunus ayoub ايوب ayub luqman لقمان muath معاذ moath muaz مهند muhannad mohannad majed رغد raghad رهف "
    "rahaf رزان razan ريماس reemas rimas ريناد renad jood لين leen lyn tala talia ميرا mira meera مهرة mahra حصه عفراء afra روضة rawdha "
    "rowdha ميثاء maitha maytha نعيمة naeema naima سعاد suad souad سميه سمية sumaya somaya امينة amina خولة khawla khawlah صفية safiya safia "
    "اميرة amira ameera yasmine yasmeen نسرين nesreen nisreen شروق shurouq shorouq ريهام reham riham نيفين nevine neveen هالة hala هديل "
    "hadeel hadil اريج areej جيهان jihan gehan هناء hanaa سناء sanaa rihab ايات aya malak جنى رقية ruqaya ruqayya سوسن sawsan ميساء maysa "
    "maisa لبنى lubna lobna لارا lara سيرين sireen cyrine كارمن يارا yara نهى nuha noha انجي engy رمزي ramzi ramzy شوقي shawki فوزي fawzi "
    "fawzy لطفي lotfi صبري sabri sabry حمدي hamdi حلمي helmy مجدي magdi majdi ezzat talaat bahaa alaa diaa diya وسام wesam wissam ادهم adham "
    "basem bassem باسل basel bassel nader سامر samer حاتم hatem خلدون khaldoon صهيب suhaib suhayb عبيدة obaida عزام azzam غازي ghazi فواز "
    "fawaz fawwaz قيس qais معن محسن mohsen mohsin مؤيد muayad وسيم wassim waseem يزن yazan يزيد yazid yazeed عبدالرزاق عبدالقادر عبدالكريم "
    "abdulkarim abdelkarim عبداللطيف abdullatif abdallah abdulla abdelrahman عبدالوهاب abdulwahab نايفة مزون mazoon اصيلة khamis غيث ghaith "
    "شهاب shihab shehab حارب hareb ذياب theyab diyab سلطانة هزاع hazza طحنون بخيت bakhit سهيلة عائشه جميلة راشدة موضي moudi mudhi هيا alanood "
    "لطيفه نوره نورا حسناء hasna farhan dhruv ravi kumar amit sunil vikram nitin pooja neha sneha kavya divya meena lakshmi ganesh karthik "
    "arif junaid hamid nadeem naveed shoaib tahir waqar zeeshan shahbaz saima sadia nazia hina mehwish thomas robert william kevin brian eric "
    "steve andrew laura emma sophie lucy jessica ashley miguel pedro luis mario fernando dmitri sergey vladimir katya mehmet emre burak elif "
    "zeynep"
)
"""Given names, each in Latin and in Arabic letters; a word after "client" is his name when it is one of these."""
NOT_NAMES: Final = (
    "says said order orders paid asks wants claims account acc status refund client customer via on and the is has was with from by no "
    "instagram tiktok youtube telegram facebook snapchat twitter whatsapp email link messaged wrote hi hello "
    "not wrong still never spelled written listed registered missing there here already also now only same different incorrect correct mr mrs ms"
)
"""Words with a capital that are no part of a name."""

ORDINALS: Final = (
    (1, "first/1st", "الاول/اول", "first"),
    (2, "second/2nd", "الثاني/ثاني/التاني/تاني", "second"),
    (3, "third/3rd", "الثالث/ثالث/التالت/تالت", "third"),
    (4, "fourth/4th", "الرابع/رابع", "fourth"),
    (5, "fifth/5th", "الخامس/خامس", "fifth"),
)
REQUEST_ENGLISH: Final = (
    "{} refund? request from/by/of? him/her/them/this_client/the_client? in/within/over the? last/past? 90_days/three_months/3_months",
)
REQUEST_ARABIC: Final = (
    (
        "طلب استرداد/استرجاع? {} له/لها/الها/اله/ليه/ليها/الو/بتاعه/بتاعها/منه/منها? خلال/في اخر? 90_يوم/٣_شهور/ثلاث_شهور/تسعين_يوم",
        "request for a refund: his, hers, from him, her: within, in the last: 90 days, three months",
    ),
    (
        "{} refund request/ريكويست له/لها? خلال/في اخر? 90_يوم/تسعين_يوم/٣_شهور/ثلاث_شهور",
        "request (borrowed): his, hers: within, in the last: 90 days, three months",
    ),
    (
        "{} طلب استرداد/استرجاع? له/لها/الها/اله/ليه/ليها/الو/بتاعه/بتاعها/منه/منها? خلال/في اخر? 90_يوم/٣_شهور/ثلاث_شهور/تسعين_يوم",
        "the same, the numeral first",
    ),
)
FIRST_EVER: Final = (
    ("first refund request ever", ""),
    ("first time asking/asks/he_asks/she_asks for? a? refund", ""),
    ("never asked for a? refund before", ""),
    ("اول طلب استرداد/استرجاع له/لها", "the first request for a refund of his, of hers"),
)
