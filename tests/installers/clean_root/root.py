"""A whole Debian of its own in a folder, with nothing in it but what a package asked for.

What runs in it sees no Python, no variable and no file of the machine around it. It has its own
processes, mounts and network, and that network has no interface. Everything but the user's home and
/tmp is read-only.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

USER = "student"
HOME = "/home/Jörg Müller"
TOOLS = ("mmdebstrap", "unshare", "Xvfb", "xdotool", "strace", "openbox")
X_SOCKETS = Path("/tmp/.X11-unix")

# Run as root in namespaces of its own: $1 the root, $2 what /tmp is there, $3 "writable" or not, $4
# the sockets of X; the rest is the command. /dev/shm is empty and new, as the machine's own is not
# ours to write to. The shell waits: it stays root, so that it is killed with `unshare`, and as its
# first process it takes all the others along; one that changes its user is not killed.
ENTER = """
set -e
root=$1 temporary=$2 mode=$3 sockets=$4; shift 4
mount --bind "$root" "$root"
mount --rbind /dev "$root/dev"
mount -t tmpfs tmpfs "$root/dev/shm"
if [ "$mode" != writable ]; then
    mount --bind "$root/home" "$root/home"
    mount -o remount,bind,ro "$root"
fi
mount -t proc proc "$root/proc"
mount --bind "$temporary" "$root/tmp"
[ -z "$sockets" ] || mount --bind "$sockets" "$root/tmp/.X11-unix"
status=0
"$@" || status=$?
exit $status
"""


def skip_unless_possible():
    """Skip where no root can be made, saying what is missing."""
    missing = [tool for tool in TOOLS if shutil.which(tool) is None]
    if sys.platform != "linux" or missing:
        pytest.skip(f"needs Linux and {', '.join(missing)}")
    if os.geteuid() != 0:
        pytest.skip("only root can make a clean root; run .ci/package with sudo")


class CleanRoot:
    """One Debian in ``folder``, with a user whose home has a space and umlauts."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "root"
        self.temporary = folder / "tmp"

    def make(self, base: Path) -> None:
        """Unpack a base system; its package lists come along."""
        self.folder.mkdir(parents=True)
        subprocess.run(["tar", "-xf", base, "-C", self.folder], check=True)
        self.temporary.mkdir()
        (self.temporary / ".X11-unix").mkdir()
        for folder in (self.temporary, self.temporary / ".X11-unix"):
            folder.chmod(0o1777)
        shutil.copyfile("/etc/resolv.conf", self.folder / "etc" / "resolv.conf")
        self.as_root("useradd", "--create-home", "--home-dir", HOME, "--shell", "/bin/sh", USER)

    @property
    def home(self) -> Path:
        """The user's home, as seen from outside."""
        return self.folder / HOME.removeprefix("/")

    def as_root(self, *command, timeout=600):
        """Run an administrator's command, with the network for packages; raises if it fails."""
        variables = ["PATH=/usr/sbin:/usr/bin:/sbin:/bin", "DEBIAN_FRONTEND=noninteractive"]
        inside = ["chroot", str(self.folder), "env", "-i", *variables, *map(str, command)]
        done = subprocess.run(
            self._entered("writable", has_network=True) + inside,
            capture_output=True, text=True, timeout=timeout, check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def add_locale(self, name):
        """Compile a locale from the machine's own sources: the package must not depend on them."""
        language, _, charset = name.partition(".")
        sources = self.folder / "usr" / "share" / "i18n"
        shutil.copytree("/usr/share/i18n", sources, dirs_exist_ok=True)
        self.as_root("localedef", "-i", language, "-f", charset, name)
        shutil.rmtree(sources)

    def command(self, *command, trace=None, display=None, **environment):
        """Return the command line that runs a command as the user, without a network.

        Parameters
        ----------
        trace
            A file outside, in which `strace` writes what files and sockets are asked for.
        display
            The X display's number; its socket is the only thing of the machine that is seen.
        """
        variables = {
            "HOME": HOME, "USER": USER, "LOGNAME": USER, "PATH": "/usr/bin:/bin", "LANG": "C",
        }  # fmt: skip
        if display is not None:
            variables["DISPLAY"] = f":{display}"
        variables |= environment
        user = ["setpriv", f"--reuid={USER}", f"--regid={USER}", "--init-groups"]
        inside = [
            "chroot", str(self.folder), "/usr/bin/env", "PATH=/usr/bin:/bin", *user,
            "env", "-i", f"--chdir={HOME}",
            *(f"{name}={value}" for name, value in variables.items()), *map(str, command),
        ]  # fmt: skip
        calls = "trace=network,openat,open,creat,/^mkdir,/^rename,/^unlink,/^symlink,/^link,/^mknod"
        calls += ",rmdir,truncate,execve,/^fchmodat,chmod,/^chdir"
        strace = ["strace", "-f", "-y", "-qq", "-s", "400", "-e", calls, "-o", str(trace)]
        return self._entered("read-only") + (strace if trace else []) + inside

    def run(self, *command, timeout=120, **options):
        """Run a command as the user to its end."""
        return subprocess.run(
            self.command(*command, **options),
            capture_output=True, text=True, encoding="utf-8", errors="replace", timeout=timeout,
            stdin=subprocess.DEVNULL, check=False,
        )  # fmt: skip

    def start(self, *command, output=subprocess.PIPE, **options):
        """Start a command as the user; whoever ends the process ends all that it started."""
        return subprocess.Popen(
            self.command(*command, **options),
            stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT, text=True,
            encoding="utf-8", errors="replace",
        )  # fmt: skip

    def _entered(self, mode, *, has_network=False):
        spaces = ["--mount", "--pid", "--fork", "--kill-child", "--ipc", "--uts"]
        spaces += [] if has_network else ["--net"]
        sockets = "" if has_network or not X_SOCKETS.is_dir() else str(X_SOCKETS)
        where = [str(self.folder), str(self.temporary), mode, sockets]
        return ["unshare", *spaces, "--", "sh", "-c", ENTER, "enter", *where]

    def files(self):
        """Return every path in the root but those of the kernel and of the user."""
        skipped = {"dev", "proc", "sys", "tmp", "home"}
        found = set()
        for top, folders, names in os.walk(self.folder):
            here = Path(top).relative_to(self.folder)
            if here == Path():
                folders[:] = [name for name in folders if name not in skipped]
            found |= {str(here / name) for name in (*folders, *names)}
        return found
