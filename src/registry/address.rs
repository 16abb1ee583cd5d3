//! Where a registry may lead us. Pure, but for the resolver.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use url::{Host, Url};

use super::error::shown;
use super::tries::Failure;
use crate::domain::fault::FaultClass;

/// The address that `location` names, seen from `from`; never from https down to http.
pub(super) fn next_address(from: &Url, location: &str) -> Result<Url, Failure> {
    let lead = |why: &str| {
        let detail = format!("led to `{}`, {why}", shown(location.split('?').next().unwrap_or_default(), 200));
        Failure::pointless(FaultClass::Denied, detail)
    };
    let url = from.join(location).map_err(|_| lead("which is no address"))?;
    match (from.scheme(), url.scheme()) {
        ("https", "http") => Err(lead("from https down to http")),
        (_, "http" | "https") => Ok(url),
        _ => Err(lead("which is neither http nor https")),
    }
}

/// Scheme, host and port together: what credentials belong to.
pub(super) fn same_origin(a: &Url, b: &Url) -> bool {
    a.scheme() == b.scheme() && a.host() == b.host() && a.port_or_known_default() == b.port_or_known_default()
}

/// Without path and query, which may carry somebody's signature.
pub(super) fn origin(url: &Url) -> String {
    format!("{}://{}", url.scheme(), origin_host(url))
}

pub(super) fn origin_host(url: &Url) -> String {
    let host = url.host_str().unwrap_or_default();
    url.port().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"))
}

/// Whether `host` (with or without port) is this machine by its own spelling; no name is resolved to find out.
pub(super) fn is_loopback(host: &str) -> bool {
    let Ok(url) = Url::parse(&format!("http://{host}/")) else { return false };
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

/// The one such address that is not link-local.
const METADATA_V6: Ipv6Addr = Ipv6Addr::new(0xfd00, 0x0ec2, 0, 0, 0, 0, 0, 0x254);

/// The IPv4 address that an IPv6 address stands for: mapped (RFC 4291), or behind a translator (RFC 6052) or a relay
/// (RFC 3056).
fn within(address: Ipv6Addr) -> Option<Ipv4Addr> {
    let halves = |high: u16, low: u16| Ipv4Addr::from(u32::from(high) << 16 | u32::from(low));
    match address.segments() {
        [0x64, 0xff9b, 0, 0, 0, 0, high, low] | [0x2002, high, low, ..] => Some(halves(high, low)),
        _ => address.to_ipv4_mapped(),
    }
}

/// Where cloud machines keep their own credentials.
pub(super) fn is_link_local(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => address.is_link_local() || address.is_unspecified(),
        IpAddr::V6(address) => {
            address.is_unicast_link_local()
                || address.is_unspecified()
                || address == METADATA_V6
                || within(address).is_some_and(|inner| is_link_local(inner.into()))
        }
    }
}

/// Whether an address is this machine's own, or of the link that it is on.
fn is_of_this_machine(address: IpAddr) -> bool {
    let loopback = match address {
        IpAddr::V4(address) => address.is_loopback(),
        IpAddr::V6(address) => address.is_loopback() || within(address).is_some_and(|inner| inner.is_loopback()),
    };
    loopback || is_link_local(address)
}

/// Whether `host` (with or without port) is this machine or on its own link, by its spelling; no name is resolved to find
/// out.
pub(super) fn is_here(host: &str) -> bool {
    let Ok(url) = Url::parse(&format!("http://{host}/")) else { return false };
    match url.host() {
        Some(Host::Domain(name)) => {
            let name = name.trim_end_matches('.');
            name == "localhost" || name.ends_with(".localhost")
        }
        Some(Host::Ipv4(address)) => is_of_this_machine(address.into()),
        Some(Host::Ipv6(address)) => is_of_this_machine(address.into()),
        None => false,
    }
}

/// Resolves names, and drops link-local addresses: a name must not lead where its address would not be followed.
pub(super) struct PublicResolver {
    /// Whether names may lead to this machine.
    pub(super) here: Here,
}

/// Whether a name may lead to the machine that we run on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Here {
    /// It may.
    Allowed,
    /// It may not.
    Refused,
}

impl reqwest::dns::Resolve for PublicResolver {
    fn resolve(&self, name: reqwest::dns::Name) -> reqwest::dns::Resolving {
        let here = self.here;
        Box::pin(async move {
            let found = tokio::net::lookup_host((name.as_str(), 0)).await?;
            let is_refused = |ip| is_link_local(ip) || (here == Here::Refused && is_of_this_machine(ip));
            let addresses: Vec<_> = found.filter(|address| !is_refused(address.ip())).collect();
            if addresses.is_empty() {
                return Err("the name resolves to no address that may be used".into());
            }
            Ok(Box::new(addresses.into_iter()) as reqwest::dns::Addrs)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn this_machine_is_known_by_every_spelling_of_its_addresses() {
        for host in [
            "127.0.0.1",
            "127.0.0.1:5000",
            "127.9.9.9:1",
            "127.1:5000",
            "2130706433",
            "0x7f000001:80",
            "0177.0.0.1",
            "localhost",
            "localhost:5000",
            "LOCALHOST:5000",
            "localhost.:5000",
            "registry.localhost",
            "[::1]:5000",
            "[::ffff:127.0.0.1]:5000",
            "[64:ff9b::7f00:1]",
            "0.0.0.0:5000",
            "[::]:5000",
            "169.254.169.254",
            "[fe80::1]",
            "[fd00:ec2::254]",
        ] {
            assert!(is_here(host), "{host}");
        }
        for host in
            ["registry.example.com", "10.0.0.1:5000", "192.168.1.1", "[2001:db8::1]", "localhost.example.com", ""]
        {
            assert!(!is_here(host), "{host}");
        }
    }
}
