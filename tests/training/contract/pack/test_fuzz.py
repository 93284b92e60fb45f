"""Three hundred ways to damage a pack: either all of it comes out, or one sentence and nothing."""

import random
import warnings

from tests.training.contract.pack.packs import leftovers, small_pack, tree
from training.contract.errors import LayerwiseError
from training.contract.pack.importing import import_pack

MUTATIONS = 300


def mutated(content, dice):
    """Change, cut, repeat or move a few bytes, near the end more often: the list is there."""
    data = bytearray(content)
    for _ in range(dice.choice([1, 1, 1, 2, 4, 16])):
        if not data:
            break
        place = (
            dice.randrange(len(data))
            if dice.random() < 0.5
            else -1 - dice.randrange(min(len(data), 2500))
        )
        match dice.randrange(6):
            case 0:
                data[place] ^= 1 << dice.randrange(8)
            case 1:
                data[place] = dice.randrange(256)
            case 2:
                place %= len(data)
                del data[place : place + dice.randrange(1, 64)]
            case 3:
                data[place:place] = dice.randbytes(dice.randrange(1, 32))
            case 4:
                data = data[: place % len(data)] if dice.random() < 0.3 else data
            case 5:
                other = dice.randrange(len(data))
                data[place % len(data) : place % len(data) + 4] = data[other : other + 4]
    return bytes(data)


def test_damaged_packs_come_out_whole_or_not_at_all(tmp_path):
    content = small_pack(tmp_path).read_bytes()
    whole_root = tmp_path / "whole"
    import_pack(small_pack(tmp_path / "again"), whole_root)
    whole = tree(whole_root)
    dice = random.Random(8)
    came_out = 0
    sentences = set()
    for number in range(MUTATIONS):
        path = tmp_path / f"{number}.layerwise-pack"
        path.write_bytes(mutated(content, dice))
        root = tmp_path / f"root {number}"
        root.mkdir()
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("error")
                import_pack(path, root)
        except LayerwiseError as error:
            sentences.add(error.template)
            assert tree(root) == {}
            assert str(error).endswith(".") and "\n" not in str(error)
        else:
            came_out += 1
            assert tree(root) == whole
        assert leftovers(root) == []
    assert came_out < MUTATIONS / 2  # else nothing was tried
    assert len(sentences) >= 6
