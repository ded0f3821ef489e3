"""The versions, oldest first; a version that was released is never changed."""
