"""Servers with their certificates, trusted by this test's process only."""

import pytest

from tests.mail import servers


@pytest.fixture(scope="session")
def pem(tmp_path_factory):
    return servers.certificate(tmp_path_factory.mktemp("tls"))


@pytest.fixture
def trusts(pem, monkeypatch):
    """This system trusts the certificate, as a school's own may be trusted."""
    monkeypatch.setenv("SSL_CERT_FILE", str(pem[0]))


@pytest.fixture
def serve():
    """Start a server of a habit; all are stopped afterwards."""
    running = []

    def start(habit="", **options):
        box = servers.Box(habit, options.pop("seconds", 0))
        server = servers.smtp_server(box, **options)
        running.append(server)
        return box, server.port

    yield start
    for each in running:
        each.stop()
