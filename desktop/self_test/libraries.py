"""Whether the system has what Qt's window needs, be there a display now or not."""

from desktop.self_test.outcome import StepError
from desktop.services.system_libraries import library_complaint, screen_platform


def look() -> str:
    """Load Qt's window system as a start of the application would.

    Raises
    ------
    StepError
        If a library is missing, naming all of them.
    """
    lacking = library_complaint()
    if lacking:
        raise StepError("{sentence}", sentence=lacking)
    screen = screen_platform()
    where = f"a window would be shown by {screen}" if screen else "no screen is there now"
    return f"the system has the libraries that a window needs; {where}"
