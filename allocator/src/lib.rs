//! Where memory is from: the C library at first, and mimalloc once a program says that it works long.
//!
//! mimalloc is quicker and begins with a page for each size; the C library is slower and begins with nearly nothing. A
//! command that verifies one bundle is over before the first pays, and a service that evaluates rules all day is not. So
//! the program says which it is, once ([`for_long_work`]), and what it had before stays where it is from until it is
//! given back.
//!
//! This is all unsafe code that the gate has of its own. Each piece is given back to whom it is from: mimalloc knows its
//! own, by a table of all its pages (version 3; the look reads nothing of the piece itself).

use std::alloc::{GlobalAlloc, Layout, System};
use std::ffi::c_void;
use std::sync::atomic::{AtomicBool, Ordering};

use libmimalloc_sys::{mi_free, mi_malloc_aligned, mi_realloc_aligned, mi_zalloc_aligned};

unsafe extern "C" {
    /// Whether `piece` lies in a page of mimalloc's; for any address (`mimalloc.h`, `mi_is_in_heap_region`).
    safe fn mi_is_in_heap_region(piece: *const c_void) -> bool;
}

/// Whether new memory is from mimalloc.
///
/// Relaxed is enough: whoever gives a piece back has it, by whatever way, from the thread that asked for it, which saw this
/// set; and what one thread has seen of one variable, no thread that comes after it sees undone.
static LONG: AtomicBool = AtomicBool::new(false);

/// From now on new memory is from mimalloc. Said once, early, by a program that works long; saying it again changes nothing.
pub fn for_long_work() {
    LONG.store(true, Ordering::Relaxed);
}

/// The allocator of the program, for `#[global_allocator]`.
#[derive(Clone, Copy, Debug, Default)]
pub struct Allocator;

impl Allocator {
    /// Whether `piece` is mimalloc's.
    fn is_its_own(piece: *mut u8) -> bool {
        LONG.load(Ordering::Relaxed) && mi_is_in_heap_region(piece.cast())
    }
}

// SAFETY: both allocators keep the contract, for any layout; a piece is only ever handed to the one that it is from, since
// none is mimalloc's before `LONG` is set, and afterwards mimalloc is asked.
unsafe impl GlobalAlloc for Allocator {
    #[inline]
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        if LONG.load(Ordering::Relaxed) {
            // SAFETY: the size is not zero, which the caller promises, and the alignment a power of two.
            unsafe { mi_malloc_aligned(layout.size(), layout.align()).cast() }
        } else {
            // SAFETY: the caller promises the same to us.
            unsafe { System.alloc(layout) }
        }
    }

    #[inline]
    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        if LONG.load(Ordering::Relaxed) {
            // SAFETY: as in `alloc`.
            unsafe { mi_zalloc_aligned(layout.size(), layout.align()).cast() }
        } else {
            // SAFETY: as in `alloc`.
            unsafe { System.alloc_zeroed(layout) }
        }
    }

    #[inline]
    unsafe fn dealloc(&self, piece: *mut u8, layout: Layout) {
        if Self::is_its_own(piece) {
            // SAFETY: it is a piece of mimalloc's, and the caller promises to use it no more.
            unsafe { mi_free(piece.cast()) }
        } else {
            // SAFETY: it is a piece of the C library's, of this layout.
            unsafe { System.dealloc(piece, layout) }
        }
    }

    #[inline]
    unsafe fn realloc(&self, piece: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        if Self::is_its_own(piece) {
            // SAFETY: it is a piece of mimalloc's, and the size is not zero, which the caller promises.
            unsafe { mi_realloc_aligned(piece.cast(), size, layout.align()).cast() }
        } else {
            // SAFETY: it is a piece of the C library's, of this layout; there it stays.
            unsafe { System.realloc(piece, layout, size) }
        }
    }
}
