from training.contract.commands import Pause, Resume, Speed, Stop
from training.control import Turn
from training.sweep.relay import Relay


def test_whoever_joins_hears_what_was_said_and_what_is_said_until_they_leave():
    relay, first, second = Relay(), [], []
    relay.obey(Pause())
    with relay.joined(first.append):
        relay.obey(Resume())
        with relay.joined(second.append):
            relay.obey(Speed(2.0))
        relay.obey(Stop())
    assert first == [Pause(), Resume(), Speed(2.0), Stop()]
    assert second == [Pause(), Resume(), Speed(2.0)]
    assert relay.end is Turn.STOP
