//! How PostgreSQL is reached: on this machine as it comes, on any other one only over TLS, with a certificate that is checked.

use super::OpenError;
use sqlx::postgres::{PgConnectOptions, PgSslMode};
use std::{net::IpAddr, str::FromStr as _};

/// Reads an address, and what the environment says beside it (`PGHOST`, `PGSSLMODE` …). TLS without looking at the certificate keeps nobody out
/// who sits on the line, so whatever wants TLS gets all of it; only `verify-ca` stays what it is, for servers that are called by another name.
pub(super) fn options(address: &str) -> Result<PgConnectOptions, OpenError> {
    let options = PgConnectOptions::from_str(address)?;
    let host = options.get_host();
    if options.get_socket().is_some() || is_here(host) {
        return Ok(options);
    }
    let without = |mode| Err(OpenError::Unprotected(host.to_owned(), mode));
    match options.get_ssl_mode() {
        PgSslMode::Disable => without("disable"),
        PgSslMode::Allow => without("allow"),
        PgSslMode::VerifyCa => Ok(options),
        // `prefer` is what sqlx takes when nothing was said.
        PgSslMode::Prefer | PgSslMode::Require | PgSslMode::VerifyFull => Ok(options.ssl_mode(PgSslMode::VerifyFull)),
    }
}

/// Whether what is sent to this host stays on this machine. A host that begins with a slash is the folder of a socket.
fn is_here(host: &str) -> bool {
    let ip = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host).parse::<IpAddr>();
    host.starts_with('/') || host.eq_ignore_ascii_case("localhost") || ip.is_ok_and(|ip| ip.to_canonical().is_loopback())
}

/// Why it was not opened.
pub(super) fn refusal(host: String, fault: sqlx::Error) -> OpenError {
    match fault {
        sqlx::Error::Tls(why) => OpenError::NotSafe(host, why.to_string()),
        // What rustls refuses comes as a fault of the line.
        sqlx::Error::Io(why) if why.kind() == std::io::ErrorKind::InvalidData => OpenError::NotSafe(host, why.to_string()),
        other => other.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Store;
    use rcgen::{CertificateParams, CertifiedIssuer, KeyPair};
    use rustls::{ServerConfig, ServerConnection, Stream, pki_types::PrivateKeyDer};
    use std::{
        fs,
        io::{Read as _, Write as _},
        net::TcpListener,
        sync::{Arc, mpsc},
        thread,
    };

    /// The word of a client that wants TLS (PostgreSQL's protocol, SSLRequest).
    const SSL_REQUEST: [u8; 8] = [0, 0, 0, 8, 4, 210, 22, 47];

    fn mode(address: &str) -> Result<String, String> {
        options(address).map(|options| format!("{:?}", options.get_ssl_mode())).map_err(|fault| fault.to_string())
    }

    #[test]
    fn another_machine_is_reached_over_tls_or_not_at_all() {
        for here in ["localhost", "LOCALHOST", "127.0.0.1", "127.8.9.1", "[::1]", "%2Frun%2Fpostgresql"] {
            assert_eq!(mode(&format!("postgres://klick@{here}/klick")), Ok("Prefer".into()), "{here}");
            assert_eq!(mode(&format!("postgres://klick@{here}/klick?sslmode=disable")), Ok("Disable".into()), "{here}");
        }
        assert_eq!(mode("postgres://klick@db.example/klick?host=/run/postgresql"), Ok("Prefer".into()));
        for there in ["db.example", "192.0.2.1", "10.0.0.5", "[2001:db8::1]", "localhost.example", "127.0.0.1.example"] {
            let address = |mode: &str| format!("postgres://klick:word@{there}/klick{mode}");
            for wanted in ["", "?sslmode=prefer", "?sslmode=require", "?sslmode=verify-full"] {
                assert_eq!(mode(&address(wanted)), Ok("VerifyFull".into()), "{there}{wanted}");
            }
            assert_eq!(mode(&address("?sslmode=verify-ca")), Ok("VerifyCa".into()));
            for open in ["disable", "allow"] {
                let said = mode(&address(&format!("?sslmode={open}"))).unwrap_err();
                assert!(said.contains("another machine") && said.contains(open) && !said.contains("word@"), "{said}");
            }
        }
        assert!(mode("postgres://klick@localhost/klick?host=192.0.2.1&sslmode=disable").is_err());
        assert!(mode("postgres://klick@localhost/klick?hostaddr=192.0.2.1&sslmode=disable").is_err());
    }

    /// Somebody who speaks the first words of PostgreSQL: says no to TLS, or speaks it with this certificate. What came after it is sent on.
    fn server(tls: Option<Arc<ServerConfig>>) -> (u16, mpsc::Receiver<Vec<u8>>) {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let (told, heard) = mpsc::channel();
        thread::spawn(move || {
            for line in listener.incoming() {
                let mut line = line.unwrap();
                let mut first = [0; 8];
                line.read_exact(&mut first).unwrap();
                assert_eq!(first, SSL_REQUEST, "nothing readable comes before TLS");
                let Some(config) = tls.clone() else {
                    line.write_all(b"N").unwrap();
                    continue;
                };
                line.write_all(b"S").unwrap();
                let mut connection = ServerConnection::new(config).unwrap();
                let mut words = [0; 8];
                if Stream::new(&mut connection, &mut line).read_exact(&mut words).is_ok() {
                    let _ = told.send(words.to_vec());
                }
            }
        });
        (port, heard)
    }

    async fn said(port: u16, more: &str) -> String {
        let address = format!("postgres://klick@localhost:{port}/klick?sslmode=verify-full{more}");
        Store::postgres(&address).await.err().map(|fault| fault.to_string()).unwrap_or_default()
    }

    #[tokio::test]
    async fn a_server_without_tls_or_with_a_foreign_certificate_hears_nothing() {
        let (port, _) = server(None);
        let refused = said(port, "").await;
        assert!(refused.contains("cannot be reached safely") && refused.contains("ssl = on"), "{refused}");

        let mut ca = CertificateParams::new(Vec::new()).unwrap();
        ca.is_ca = rcgen::IsCa::Ca(rcgen::BasicConstraints::Unconstrained);
        let ca = CertifiedIssuer::self_signed(ca, KeyPair::generate().unwrap()).unwrap();
        let config = |name: &str| {
            let key = KeyPair::generate().unwrap();
            let certificate = CertificateParams::new(vec![name.to_owned()]).unwrap().signed_by(&key, &ca).unwrap();
            let key = PrivateKeyDer::try_from(key.serialize_der()).unwrap();
            let provider = Arc::new(rustls::crypto::ring::default_provider());
            let config = ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions().unwrap();
            Arc::new(config.with_no_client_auth().with_single_cert(vec![certificate.der().clone()], key).unwrap())
        };
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().join("root.pem");
        fs::write(&root, ca.pem()).unwrap();
        let own = format!("&sslrootcert={}", root.display());

        let (port, heard) = server(Some(config("localhost")));
        let refused = said(port, "").await;
        assert!(refused.contains("cannot be reached safely") && refused.contains("sslrootcert"), "{refused}");
        assert!(heard.try_recv().is_err(), "not a word for who cannot show who he is");
        // With the certificate it goes on; that nobody answers after that is another matter.
        said(port, &own).await;
        let words = heard.recv().unwrap();
        assert_eq!(words.get(4..8), Some([0, 3, 0, 0].as_slice()), "the start of PostgreSQL's protocol 3.0, inside TLS");

        let (port, heard) = server(Some(config("another.example")));
        let refused = said(port, &own).await;
        assert!(refused.contains("cannot be reached safely") && heard.try_recv().is_err(), "{refused}");
    }
}
