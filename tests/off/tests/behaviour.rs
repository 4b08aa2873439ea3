//! What annotated programs do under `off`: what the functions do, and nothing else.

// As users have it: nothing that an annotation alone uses is unused.
#![deny(warnings)]
#![allow(
    clippy::large_types_passed_by_value,
    clippy::needless_pass_by_value,
    clippy::needless_return,
    clippy::unused_async,
    reason = "functions of all shapes, good ones or not"
)]

mod behaviour {
    mod in_bodies;
    mod pipeline;
    mod shapes;
    mod spawned;
}
