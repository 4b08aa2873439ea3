//! `set_tracer_provider`: a provider of the application's own, of which a process has one, that call sites start their
//! spans with themselves.

#[path = "set_tracer_provider/cost.rs"]
mod cost;
#[path = "set_tracer_provider/counting.rs"]
mod counting;
#[path = "set_tracer_provider/lives.rs"]
mod lives;
#[path = "hazards/meddler.rs"]
mod meddler;
#[path = "set_tracer_provider/providers.rs"]
mod providers;
#[path = "set_tracer_provider/samplers.rs"]
mod samplers;
#[path = "set_tracer_provider/shapes.rs"]
mod shapes;
#[path = "hazards/user_code.rs"]
mod user_code;
#[path = "set_tracer_provider/user_providers.rs"]
mod user_providers;

macro_rules! states {
    ($($module:ident::$state:ident),* $(,)?) => {
        $(
            mod $state {
                #[test]
                fn in_a_process_of_its_own() {
                    otel_tests::child::in_state(stringify!($state), &[]);
                }
            }
        )*

        fn enter(state: &str) {
            match state {
                $(stringify!($state) => $module::$state(),)*
                other => panic!("no state {other}"),
            }
        }
    };
}
states!(
    shapes::all_shapes_through_the_global_provider,
    shapes::all_shapes_told,
    shapes::by_hand_and_ours_nest,
    cost::a_tracer_is_asked_for_once,
    cost::as_many_allocations_as_in_span,
    cost::one_more_through_the_global_provider,
    samplers::promised_before,
    samplers::promised_after,
    samplers::not_parent_based,
    samplers::suppressed,
    lives::telemetry_before,
    lives::telemetry_after,
    lives::the_last_one_counts,
    lives::replaced_behind_our_back,
    lives::shut_down,
    lives::shut_down_and_set_anew,
    lives::shut_down_inside_a_span,
    lives::scoped_recorders_win,
    lives::a_thread_that_is_torn_down,
    user_providers::user_code_never_runs_under_our_borrow_or_lock,
    user_providers::a_provider_traces_itself_when_it_is_dropped,
    user_providers::a_provider_traces_itself_when_it_makes_a_tracer,
    user_providers::more_providers_than_places,
    user_providers::replaced_while_others_call,
);

#[test]
fn child() {
    if let Some(state) = otel_tests::child::state() {
        enter(&state);
    }
}
