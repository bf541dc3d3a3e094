//! What can go wrong with the output folder, in plain words and with the cure.

use std::fmt;
use std::io;
use std::path::PathBuf;

use super::OutputPath;

/// Why the output was not written.
#[derive(Debug)]
pub enum OutputError {
    /// The path cannot be the name of a file of the site.
    BadPath { path: String, why: &'static str },
    /// Where the output folder should be, there is something else.
    NotAFolder { folder: PathBuf },
    /// The folder has files in it but no manifest: Touchline did not make it.
    NotOurs { folder: PathBuf, found: PathBuf },
    /// Another build is writing this folder.
    Busy { folder: PathBuf, process: Option<u32> },
    /// The manifest cannot be read as one.
    Damaged { manifest: PathBuf, why: String },
    /// The manifest was written by a later version of Touchline.
    Newer { manifest: PathBuf, version: u64 },
    /// A file or folder that Touchline did not make stands where one of the site belongs.
    InTheWay { found: PathBuf },
    /// Two parts of the site want different bytes at one path.
    TwoContents { path: OutputPath },
    /// The path would have to be a file and a folder at once.
    FileAndFolder { path: String },
    /// Two paths that many disks and hosts cannot tell apart.
    CapitalsOnly { first: OutputPath, second: OutputPath },
    /// A file was to be kept that no earlier build has finished.
    NotThere { path: OutputPath },
    /// What the file is made from is at fault.
    NotMade { why: String },
    /// An earlier fault was passed over.
    Unfinished,
    /// The system refused.
    Disk { doing: &'static str, path: PathBuf, cause: io::Error },
}

impl fmt::Display for OutputError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BadPath { path, why } => write!(out, "`{path}` cannot be the path of a file of the site: {why}"),
            Self::NotAFolder { folder } => write!(
                out,
                "`{}` is not a folder, so the site cannot be written there; move it away or choose another output folder",
                folder.display()
            ),
            Self::NotOurs { folder, found } => write!(
                out,
                "`{}` was not made by Touchline: it has `{}` in it and no manifest; choose another output folder, or \
                 empty this one yourself if nothing in it is needed",
                folder.display(),
                found.display()
            ),
            Self::Busy { folder, process } => {
                write!(out, "another build ")?;
                if let Some(process) = process {
                    write!(out, "(process {process}) ")?;
                }
                write!(out, "is writing `{}`; wait until it is done and build again", folder.display())
            }
            Self::Damaged { manifest, why } => write!(
                out,
                "the manifest `{}` is damaged ({why}), so it is not known which files are the site's; put it back, or \
                 remove the whole output folder and build again",
                manifest.display()
            ),
            Self::Newer { manifest, version } => write!(
                out,
                "the manifest `{}` has version {version}, from a later Touchline; use that one, or remove the whole \
                 output folder and build again",
                manifest.display()
            ),
            Self::InTheWay { found } => write!(
                out,
                "`{}` was not made by Touchline, but the site has a file for that place; move yours away, or into \
                 `static/` if it should be part of the site",
                found.display()
            ),
            Self::TwoContents { path } => write!(
                out,
                "two parts of the site both write `{path}`, with different content; give one of them another address"
            ),
            Self::FileAndFolder { path } => write!(
                out,
                "`{path}` would have to be a file and a folder at once; give the file or what is in the folder another \
                 address"
            ),
            Self::CapitalsOnly { first, second } => write!(
                out,
                "`{first}` and `{second}` differ in capitals only, and many disks and hosts keep just one of the two; \
                 rename one"
            ),
            Self::NotThere { path } => {
                write!(
                    out,
                    "`{path}` was to be kept as it is, but no finished build has made it; this is a fault in Touchline"
                )
            }
            Self::NotMade { why } => out.write_str(why),
            Self::Unfinished => {
                write!(out, "the output was not put in place, since one of its files could not be written; build again")
            }
            Self::Disk { doing, path, cause } => {
                let cure = match cause.kind() {
                    io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "make room and build again",
                    io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
                        "see to it that you may write there and build again"
                    }
                    io::ErrorKind::CrossesDevices => {
                        "the output folder and all that is in it must be on one disk: a link or mount in it is not"
                    }
                    _ => "when that is mended, build again: the next build completes what this one left",
                };
                write!(out, "cannot {doing} `{}`: {cause}; {cure}", path.display())
            }
        }
    }
}

impl std::error::Error for OutputError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Disk { cause, .. } => Some(cause),
            Self::BadPath { .. }
            | Self::NotAFolder { .. }
            | Self::NotOurs { .. }
            | Self::Busy { .. }
            | Self::Damaged { .. }
            | Self::Newer { .. }
            | Self::InTheWay { .. }
            | Self::TwoContents { .. }
            | Self::FileAndFolder { .. }
            | Self::CapitalsOnly { .. }
            | Self::NotThere { .. }
            | Self::NotMade { .. }
            | Self::Unfinished => None,
        }
    }
}
