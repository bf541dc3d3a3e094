//! Countries: ISO 3166-1 alpha-2, or -2 for the home nations of football.

use std::fmt;

use serde::de::{Deserialize, Deserializer};

use super::ValueFault;
use super::word::read_word;
use crate::source::Code;

/// `BE`, `GB-ENG`, `XK`: a country that exists.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Country(String);

/// ISO 3166-1 alpha-2 as of 2024, and Kosovo by its user-assigned code.
const CODES: &str = "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV \
                     BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES \
                     ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE \
                     IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY \
                     MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU \
                     NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM \
                     SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE \
                     VG VI VN VU WF WS XK YE YT ZA ZM ZW GB-ENG GB-NIR GB-SCT GB-WLS";

/// Codes that are often written for others.
const MEANT: [(&str, &str); 12] = [
    ("UK", "GB"),
    ("EN", "GB-ENG"),
    ("ENG", "GB-ENG"),
    ("SCO", "GB-SCT"),
    ("WAL", "GB-WLS"),
    ("NIR", "GB-NIR"),
    ("BEL", "BE"),
    ("NED", "NL"),
    ("NLD", "NL"),
    ("FRA", "FR"),
    ("GER", "DE"),
    ("DEU", "DE"),
];

impl Country {
    pub fn parse(written: &str) -> Option<Country> {
        CODES.split_whitespace().any(|code| code == written).then(|| Country(written.to_owned()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    fn fault(written: &str) -> ValueFault {
        let capitals = written.to_uppercase();
        let meant = MEANT.iter().find(|(often, _)| *often == capitals).map(|(_, code)| (*code).to_owned());
        let meant = meant.or_else(|| Country::parse(&capitals).map(|country| country.0));
        let fault = ValueFault::new(Code::UnknownCountry, format!("there is no country `{written}`"));
        match meant {
            Some(code) => fault.help(format!("did you mean `{code}`?")),
            None => fault.help("write its two letters of ISO 3166, `BE`; a home nation is `GB-ENG`"),
        }
    }
}

impl fmt::Display for Country {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Country {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Country, D::Error> {
        read_word(deserializer, "a country such as \"BE\"", |written| {
            Country::parse(written).ok_or_else(|| Country::fault(written))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Country;

    #[test]
    fn a_country_is_a_code_of_iso_3166_or_a_home_nation() {
        for code in ["BE", "GB", "GB-ENG", "XK", "KR"] {
            assert_eq!(Country::parse(code).map(|country| country.to_string()).as_deref(), Some(code));
        }
        for wrong in ["be", "UK", "BEL", "Belgium", "GB-LND", "", "AD AE"] {
            assert_eq!(Country::parse(wrong), None, "{wrong}");
        }
        assert!(Country::fault("UK").help.is_some_and(|help| help.contains("`GB`")));
    }
}
