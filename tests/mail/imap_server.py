"""A dovecot of our own, as an ordinary process with its configuration and mail in a temporary folder."""

from __future__ import annotations

import grp
import mailbox
import os
import pwd
import shutil
import socket
import subprocess
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

PASSWORD = "open-sesame"  # dovecot splits its settings at spaces
# Dovecot refuses to answer as root, so where the tests run as root it runs as nobody.
OWNER = pwd.getpwnam("nobody") if os.getuid() == 0 else pwd.getpwuid(os.getuid())
FOUND = shutil.which("dovecot") or next(
    (each for each in ("/usr/sbin/dovecot", "/usr/local/sbin/dovecot") if Path(each).exists()), ""
)

CONFIG = """
base_dir = {base}/run
state_dir = {base}/state
log_path = {base}/log
protocols = imap
listen = 127.0.0.1
mail_location = maildir:{base}/mail
default_internal_user = {user}
default_internal_group = {group}
default_login_user = {user}
first_valid_uid = 0
disable_plaintext_auth = no
auth_failure_delay = 0
ssl = {ssl}
{tls}
passdb {{
  driver = static
  args = password={password}
}}
userdb {{
  driver = static
  args = uid={uid} gid={gid} home={base}/mail
}}
service anvil {{
  chroot =
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {port}
  }}
  inet_listener imaps {{
    port = {tls_port}
  }}
}}
"""


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as door:
        return door.getsockname()[1]


@dataclass
class Dovecot:
    """A running server: its ports, and its mail as folders of files."""

    base: Path
    port: int
    tls_port: int
    process: subprocess.Popen

    def folder(self, name: str = "") -> mailbox.Maildir:
        found = mailbox.Maildir(self.base / "mail" / (f".{name}" if name else ""), create=True)
        own(self.base / "mail")
        return found

    def put(self, *raws: bytes, name: str = "") -> None:
        folder = self.folder(name)
        for raw in raws:
            folder.add(raw)
        own(self.base / "mail")

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait(timeout=10)
        shutil.rmtree(self.base, ignore_errors=True)


def own(folder: Path) -> None:
    """Give a folder and all in it to who runs the server."""
    if os.getuid() == 0:
        for each in (folder, *folder.rglob("*")):
            os.chown(each, OWNER.pw_uid, OWNER.pw_gid)


def start(pem: tuple[Path, Path] | None = None) -> Dovecot:
    """Start one. Raises RuntimeError with its log if it does not come up."""
    base = Path(tempfile.mkdtemp(prefix="halfhour-imap-"))  # its sockets' names must be short
    port, tls_port = free_port(), free_port()
    for name in ("cur", "new", "tmp"):
        (base / "mail" / name).mkdir(parents=True)
    if pem:
        for each in pem:
            shutil.copy(each, base)
    tls = f"ssl_cert = <{base / pem[0].name}\nssl_key = <{base / pem[1].name}" if pem else ""
    config = base / "dovecot.conf"
    config.write_text(
        CONFIG.format(
            base=base, user=OWNER.pw_name, group=grp.getgrgid(OWNER.pw_gid).gr_name, ssl="yes" if pem else "no", tls=tls,
            password=PASSWORD, uid=OWNER.pw_uid, gid=OWNER.pw_gid, port=port, tls_port=tls_port,
        )
    )  # fmt: skip
    own(base)
    as_whom = {"user": OWNER.pw_uid, "group": OWNER.pw_gid, "extra_groups": []} if os.getuid() == 0 else {}
    process = subprocess.Popen(
        [FOUND, "-F", "-c", str(config)], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
        stderr=(base / "err").open("wb"), **as_whom,
    )  # fmt: skip
    for _try in range(100):
        try:
            with socket.create_connection(("127.0.0.1", port), timeout=1) as line:
                line.settimeout(1)
                if line.recv(10).startswith(b"* OK"):
                    return Dovecot(base, port, tls_port, process)
        except OSError:
            pass
        time.sleep(0.05)
    process.kill()
    log = "\n".join(each.read_text(errors="replace") for each in (base / "err", base / "log") if each.exists())
    raise RuntimeError(f"dovecot did not come up: {log}")
