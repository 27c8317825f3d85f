"""A certificate authority of this installation alone. It can speak for addresses of private networks only."""

from __future__ import annotations

import os
import ssl
from dataclasses import dataclass
from datetime import datetime, timedelta
from ipaddress import ip_address, ip_network
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey
    from cryptography.x509 import Certificate

LASTS, RENEWED = timedelta(days=730), timedelta(days=60)  # a phone asks for trust anew every two years
LINE_LASTS, LINE_RENEWED = timedelta(days=180), timedelta(days=30)  # of the certificate in use
EARLIER = timedelta(days=1)  # clocks differ
PRIVATE = ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "169.254.0.0/16", "127.0.0.0/8", "fc00::/7", "fe80::/10")
NO_NAME = "halfhour.home.arpa"  # a permitted name forbids all others; this one is nobody's


@dataclass(frozen=True)
class Authority:
    """Its certificate, which devices trust, and its key, which never leaves the data folder."""

    certificate: Certificate
    key: EllipticCurvePrivateKey

    @property
    def pem(self) -> bytes:
        from cryptography.hazmat.primitives.serialization import Encoding

        return self.certificate.public_bytes(Encoding.PEM)

    @property
    def fingerprint(self) -> str:
        """SHA-256 in pairs, as phones show it."""
        from cryptography.hazmat.primitives.hashes import SHA256

        return self.certificate.fingerprint(SHA256()).hex(":").upper()


def authority(folder: Path, *, at: datetime) -> Authority:
    """The authority in that folder; made on first use, and anew before it runs out."""
    from cryptography import x509
    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    key_file, certificate_file = folder / "authority.key", folder / "authority.pem"
    if key_file.exists() and certificate_file.exists():
        certificate = x509.load_pem_x509_certificate(certificate_file.read_bytes())
        key = load_pem_private_key(key_file.read_bytes(), None)
        if isinstance(key, EllipticCurvePrivateKey) and at + RENEWED < certificate.not_valid_after_utc:
            return Authority(certificate, key)
    made = _made(at)
    _write_for_me(key_file, _key_bytes(made.key))
    _write_for_me(certificate_file, made.pem)
    return made


def _made(at: datetime) -> Authority:
    from cryptography import x509
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.hazmat.primitives.hashes import SHA256

    key = ec.generate_private_key(ec.SECP256R1())
    name = _named(f"Halfhour on this computer, {at:%Y-%m-%d}")
    permitted = [x509.DNSName(NO_NAME), *(x509.IPAddress(ip_network(each)) for each in PRIVATE)]
    built = (
        _begun(name, key.public_key(), at=at, lasts=LASTS)
        .issuer_name(name)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(_usage(signs_certificates=True), critical=True)
        .add_extension(x509.NameConstraints(permitted, None), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
    )
    return Authority(built.sign(key, SHA256()), key)


def line_for(authority: Authority, address: str, *, folder: Path, at: datetime) -> ssl.SSLContext:
    """What speaks TLS for that address. The same from start to start, for a device that went on without trusting."""
    file = folder / f"line-{address.replace(':', '-')}.pem"
    if not _speaks(file, authority, at):
        _write_for_me(file, _line(authority, address, at))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.load_cert_chain(file)
    return context


def _speaks(file: Path, authority: Authority, at: datetime) -> bool:
    from cryptography import x509

    if not file.exists():
        return False
    mine, *above = x509.load_pem_x509_certificates(file.read_bytes())
    return above == [authority.certificate] and at + LINE_RENEWED < mine.not_valid_after_utc


def _line(authority: Authority, address: str, at: datetime) -> bytes:
    """Certificate, that of the authority, and the key, as the library reads them from one file."""
    from cryptography import x509
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.serialization import Encoding
    from cryptography.x509.oid import ExtendedKeyUsageOID

    key, mine = ec.generate_private_key(ec.SECP256R1()), authority.key.public_key()
    built = (
        _begun(_named("Halfhour, this computer"), key.public_key(), at=at, lasts=LINE_LASTS)
        .issuer_name(authority.certificate.subject)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_usage(signs_certificates=False), critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address(address))]), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(mine), critical=False)
    )
    certificate = built.sign(authority.key, SHA256()).public_bytes(Encoding.PEM)
    return certificate + authority.pem + _key_bytes(key)


def _begun(name: Any, key: Any, *, at: datetime, lasts: timedelta) -> Any:
    from cryptography import x509

    begun = x509.CertificateBuilder().subject_name(name).public_key(key).serial_number(x509.random_serial_number())
    return begun.not_valid_before(at - EARLIER).not_valid_after(at + lasts)


def _named(name: str) -> Any:
    from cryptography.x509 import Name, NameAttribute
    from cryptography.x509.oid import NameOID

    return Name([NameAttribute(NameOID.COMMON_NAME, name)])


def _usage(*, signs_certificates: bool) -> Any:
    from cryptography.x509 import KeyUsage

    others = "content_commitment key_encipherment data_encipherment key_agreement encipher_only decipher_only"
    no = dict.fromkeys(others.split(), False)
    both = {"key_cert_sign": signs_certificates, "crl_sign": signs_certificates}
    return KeyUsage(digital_signature=not signs_certificates, **both, **no)


def _key_bytes(key: EllipticCurvePrivateKey) -> bytes:
    from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())


def _write_for_me(file: Path, content: bytes) -> None:
    """Whole or not at all, readable by this user alone."""
    half = file.with_name(file.name + ".half")
    half.unlink(missing_ok=True)
    with os.fdopen(os.open(half, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as out:
        out.write(content)
    half.replace(file)
