"""Builds the archive of a bundle, which needs no root and runs wherever it is unpacked.

python -m resources.installers.linux.build_archive dist/layerwise --output dist
"""

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

from resources.installers.linux.build_deb import copyright_text, released_at
from resources.installers.linux.bundle_tree import (
    copy_bundle,
    has_training,
    package_name,
    set_modes,
    version,
)
from resources.installers.linux.dependencies import dependencies
from resources.installers.linux.shared_files import HERE, write_shared_files


def readme(bundle: Path) -> str:
    """Return the text that lies beside the program."""
    glibc, *others = dependencies(bundle)
    text = (HERE / "README.txt").read_text("utf-8")
    text = text.replace("GLIBC_VERSION", glibc.partition(">= ")[2].rstrip(")"))
    return text.replace("DEPENDS", " ".join(name.partition(" |")[0] for name in others))


def write_tree(bundle: Path, folder: Path) -> None:
    """Lay out what the archive holds in ``folder``, which must not exist."""
    copy_bundle(bundle, folder)
    share = folder / "share"
    write_shared_files(share, has_training=has_training(bundle))
    (share / "doc" / "layerwise").mkdir(parents=True)
    (share / "doc" / "layerwise" / "copyright").write_text(copyright_text(bundle), "utf-8")
    set_modes(share)
    (folder / "README.txt").write_text(readme(bundle), "utf-8")
    script = folder / "install-for-me"
    script.write_bytes((HERE / "install-for-me").read_bytes())
    script.chmod(0o755)


def build(bundle: Path, output: Path, level: int) -> Path:
    """Build the archive and return its file. The same bundle gives the same bytes."""
    name = f"{package_name(bundle)}-{version()}"
    target = output / f"{name}-linux-x86_64.tar.zst"
    output.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=output) as folder:
        write_tree(bundle, Path(folder) / name)
        always_the_same = ["--sort=name", "--owner=root:0", "--group=root:0", "--format=gnu"]
        command = ["tar", "--create", "--file", str(target), f"--mtime=@{released_at()}"]
        # 27 is the largest window that zstd unpacks without being told.
        zstd = [f"--use-compress-program=zstd -T0 -{level} --long=27"]
        subprocess.run([*command, *always_the_same, *zstd, "-C", folder, name], check=True)
    return target


def main() -> int:
    """Build the archive that the command line asks for and print its path."""
    parser = argparse.ArgumentParser(description="Build the archive of a bundle.")
    parser.add_argument("bundle", type=Path, help="the folder that build.spec made")
    parser.add_argument("--output", type=Path, default=Path("dist"), metavar="FOLDER")
    parser.add_argument("--level", type=int, default=12, help="of zstd, 1 to 19")
    options = parser.parse_args()
    print(build(options.bundle, options.output, options.level))
    return 0


if __name__ == "__main__":
    sys.exit(main())
