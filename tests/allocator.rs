//! Memory is from the C library at first, and from another allocator once a program says that it works long.

use std::thread;

/// As large as a page, and aligned to one.
#[repr(align(4096))]
struct Page([u8; 4096]);

/// Pieces of many sizes, each filled with something of its own.
fn pieces() -> Vec<Vec<u8>> {
    let sizes = (0..200).chain((8..=22).flat_map(|power| [(1 << power) - 1, 1 << power, (1 << power) + 1]));
    sizes.map(|size| vec![content(size); size]).collect()
}

fn content(size: usize) -> u8 {
    u8::try_from(size % 251).unwrap()
}

fn is_filled(piece: &[u8], size: usize) -> bool {
    piece.iter().all(|byte| *byte == content(size))
}

#[test]
fn what_was_had_before_is_kept_grows_shrinks_and_is_given_back_like_what_comes_after() {
    let elsewhere = || thread::spawn(pieces).join().unwrap();
    let before = [pieces(), elsewhere()];
    let pages: Vec<Box<Page>> = (0..10).map(|number| Box::new(Page([number; 4096]))).collect();
    countersign_allocator::for_long_work();
    let after = [pieces(), elsewhere()];
    let changed = |mut pieces: Vec<Vec<u8>>| {
        for piece in &mut pieces {
            let size = piece.len();
            piece.reserve_exact(size + 100);
            assert!(is_filled(piece, size), "{size} grown");
            piece.resize(2 * size + 100, content(size));
            assert!(is_filled(piece, size), "{size} filled");
            piece.truncate(size / 2);
            piece.shrink_to_fit();
            assert!(is_filled(piece, size), "{size} shrunk");
            let zeros = vec![0_u8; size];
            assert!(zeros.iter().all(|byte| *byte == 0), "{size} zeros");
        }
        pieces
    };
    // Each is given back by another thread than the one that asked for it, the one half there and the other here.
    for pieces in before.into_iter().chain(after) {
        let (mut here, there): (Vec<_>, Vec<_>) = pieces.into_iter().enumerate().partition(|(place, _)| place % 2 == 0);
        let there = there.into_iter().map(|(_, piece)| piece).collect();
        let there = thread::spawn(move || drop(changed(there)));
        drop(changed(here.drain(..).map(|(_, piece)| piece).collect()));
        there.join().unwrap();
    }
    let later: Vec<Box<Page>> = (0..10).map(|number| Box::new(Page([number; 4096]))).collect();
    for (number, page) in pages.iter().chain(&later).enumerate() {
        let number = u8::try_from(number % 10).unwrap();
        assert!(page.0.iter().all(|byte| *byte == number));
        assert_eq!(std::ptr::from_ref(page.as_ref()).addr() % 4096, 0);
    }
}
