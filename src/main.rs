//! The thin binary: everything it does is the library's.

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> std::process::ExitCode {
    touchline::cli::run(std::env::args_os())
}
