"""Mail servers that the tests start themselves: one that behaves, and one for each way to fail."""

from __future__ import annotations

import asyncio
import datetime
import ipaddress
import socket
import ssl
import threading
from dataclasses import dataclass, field
from pathlib import Path

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

PASSWORD = "open sesame"


def certificate(folder: Path, name: str = "127.0.0.1") -> tuple[Path, Path]:
    """A certificate for a name, signed by itself: its file and its key's."""
    key = ec.generate_private_key(ec.SECP256R1())
    own = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    numeric = name.replace(".", "").isdigit()
    names = x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address(name)) if numeric else x509.DNSName(name)])
    today = datetime.datetime.now(datetime.UTC)
    made = (
        x509.CertificateBuilder().subject_name(own).issuer_name(own).public_key(key.public_key())
        .serial_number(x509.random_serial_number()).not_valid_before(today - datetime.timedelta(days=1))
        .not_valid_after(today + datetime.timedelta(days=30)).add_extension(names, critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True).sign(key, hashes.SHA256())
    )  # fmt: skip
    file, key_file = folder / f"{name}.pem", folder / f"{name}.key"
    file.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    key_file.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    return file, key_file


def sealed(files: tuple[Path, Path]) -> ssl.SSLContext:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(*files)
    return context


@dataclass
class Box:
    """What a server took. `habit` is how it fails: refuse, late, drop, refuse_at_end or nothing."""

    habit: str = ""
    seconds: float = 0
    taken: list[bytes] = field(default_factory=list)
    told: list[list[str]] = field(default_factory=list)

    async def handle_RCPT(self, server, session, envelope, address, options):
        if self.habit == "refuse" and "firm" in address:
            return "550 5.1.1 no such user here"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        if self.habit == "refuse_at_end":
            return "554 5.7.1 looks like spam"
        if self.habit == "drop":
            server.transport.abort()
            return "250 never said"
        self.taken.append(envelope.content)
        self.told.append(list(envelope.rcpt_tos))
        if self.habit == "late":
            await asyncio.sleep(self.seconds)
        return "250 OK"


class Silent:
    """Something that takes a line, says nothing, or half of what is needed, and then hangs or hangs up."""

    def __init__(self, *, says: tuple[bytes, ...] = (), hangs_up: bool = False) -> None:
        self.says, self.hangs_up = says, hangs_up
        self.door = socket.create_server(("127.0.0.1", 0))
        self.port = self.door.getsockname()[1]
        self.lines: list[socket.socket] = []
        threading.Thread(target=self._answer, daemon=True).start()

    def _answer(self) -> None:
        while True:
            try:
                line, _from = self.door.accept()
            except OSError:
                return
            self.lines.append(line)
            for words in self.says:
                line.sendall(words)
                if words is not self.says[-1]:
                    line.recv(4096)
            if self.hangs_up:
                line.recv(4096)
                line.close()

    def stop(self) -> None:
        self.door.shutdown(socket.SHUT_RDWR)  # wakes who waits at the door, also where closing does not
        for each in [self.door, *self.lines]:
            each.close()


class Sealed(Controller):
    """Also waits, as it should, for a line that speaks no TLS."""

    def factory(self):
        return SMTP(self.handler, **self.SMTP_kwargs)


def smtp_server(box: Box, *, port: int = 0, tls: ssl.SSLContext | None = None, starttls: ssl.SSLContext | None = None):
    """A server on a free port that wants the password; plain, sealed from the start, or on asking."""

    def authenticator(server, session, envelope, mechanism, data):
        return AuthResult(success=data.password == PASSWORD.encode(), handled=False)

    free = socket.create_server(("127.0.0.1", 0))
    port = port or free.getsockname()[1]
    free.close()
    running = Sealed(
        box, hostname="127.0.0.1", port=port, ssl_context=tls, tls_context=starttls, authenticator=authenticator,
        auth_required=True, auth_require_tls=bool(starttls), require_starttls=bool(starttls),
    )  # fmt: skip
    running.start()
    return running
