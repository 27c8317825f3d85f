"""The authority vouches for private addresses and for nothing else, and its key stays with this user."""

import socket
import ssl
import stat
import threading
from datetime import UTC, datetime, timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding

from halfhour.nearby.authority import LASTS, LINE_LASTS, LINE_RENEWED, RENEWED, _key_bytes, authority, line_for

NOW = datetime.now(UTC).replace(microsecond=0)  # TLS itself looks at the real clock


def spoken(ours, context, name):
    """What a client that trusts the authority says to that line: "" or why it hung up."""
    trusting = ssl.create_default_context(cadata=ours.pem.decode())
    near, far = socket.socketpair()
    near.settimeout(5)
    far.settimeout(5)

    def answer():
        try:
            context.wrap_socket(far, server_side=True).close()
        except (ssl.SSLError, OSError):
            far.close()

    serving = threading.Thread(target=answer)
    serving.start()
    try:
        trusting.wrap_socket(near, server_hostname=name).close()
        return ""
    except ssl.SSLCertVerificationError as fault:
        return fault.verify_message
    finally:
        near.close()
        serving.join()


def test_it_is_made_once_for_this_user_alone(tmp_path):
    first, second = (authority(tmp_path / "nearby", at=NOW) for _again in range(2))
    assert first.pem == second.pem
    assert stat.S_IMODE((tmp_path / "nearby" / "authority.key").stat().st_mode) == 0o600
    assert stat.S_IMODE((tmp_path / "nearby").stat().st_mode) == 0o700
    assert len(first.fingerprint) == 95


@pytest.mark.parametrize(("before_its_end", "same"), [(RENEWED + timedelta(hours=1), True), (RENEWED, False)])
def test_it_is_made_anew_before_it_runs_out(tmp_path, before_its_end, same):
    first = authority(tmp_path, at=NOW)
    assert (authority(tmp_path, at=NOW + LASTS - before_its_end).pem == first.pem) is same


def test_a_damaged_half_does_not_stop_it(tmp_path):
    (tmp_path / "authority.key").write_text("half")
    assert authority(tmp_path, at=NOW).pem == authority(tmp_path, at=NOW).pem


@pytest.mark.parametrize("address", ["192.168.1.20", "10.0.0.7", "172.16.4.4", "127.0.0.2"])
def test_a_device_that_trusts_it_speaks_with_a_private_address(tmp_path, address):
    ours = authority(tmp_path, at=NOW)
    assert spoken(ours, line_for(ours, address, folder=tmp_path, at=NOW), address) == ""


def test_its_line_is_the_same_from_start_to_start_until_it_nears_its_end(tmp_path):
    ours, file = authority(tmp_path, at=NOW), tmp_path / "line-10.0.0.7.pem"
    made = []
    for after in (timedelta(0), timedelta(1), LINE_LASTS - LINE_RENEWED):
        line_for(ours, "10.0.0.7", folder=tmp_path, at=NOW + after)
        made.append(file.read_bytes())
    assert made[0] == made[1] != made[2]
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_it_cannot_vouch_for_the_world(tmp_path):
    ours = authority(tmp_path, at=NOW)
    assert "permitted subtree" in spoken(ours, line_for(ours, "203.0.113.9", folder=tmp_path, at=NOW), "203.0.113.9")
    assert "permitted subtree" in spoken(ours, forged(ours, tmp_path, "bank.example"), "bank.example")


def forged(ours, folder, name):
    """A line for a name, signed with the very key: what a thief of it could make."""
    key = ec.generate_private_key(ec.SECP256R1())
    named = x509.Name([x509.NameAttribute(x509.oid.NameOID.COMMON_NAME, name)])
    made = (
        x509.CertificateBuilder().subject_name(named).issuer_name(ours.certificate.subject).public_key(key.public_key())
        .serial_number(x509.random_serial_number()).not_valid_before(NOW).not_valid_after(NOW + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(name)]), critical=False).sign(ours.key, SHA256())
    )  # fmt: skip
    file = folder / "forged.pem"
    file.write_bytes(made.public_bytes(Encoding.PEM) + ours.pem + _key_bytes(key))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(file)
    return context
