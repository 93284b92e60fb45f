import pytest

from tests.training.test_command_line import Child


@pytest.fixture
def start(tmp_path):
    """Start `layerwise-train`; what still runs when the test ends is ended."""
    children = []

    def begin(*arguments, **options):
        children.append(Child(*arguments, user=tmp_path, **options))
        return children[-1]

    yield begin
    for child in children:
        if child.process.poll() is None:
            child.process.kill()
        child.process.communicate()
