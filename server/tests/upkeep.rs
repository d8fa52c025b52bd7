//! What `/readyz` tries out: each time something is really written, and a closed database is told.
#![allow(clippy::unwrap_used, reason = "tests may fail loudly")]

#[tokio::test]
async fn trying_out_writes() {
    for scratch in base::testing::scratch(&site::migrations()).await {
        let mut seen = Vec::new();
        for _ in 0..3 {
            server::upkeep::try_out(scratch.store.clone()).await.unwrap();
            let told = scratch.store.query("select cast(turn as bigint) from probe").one::<(i64,)>();
            seen.push(told.await.unwrap().unwrap().0);
        }
        assert!(seen.windows(2).all(|two| two[0] != two[1]), "{}: {seen:?}", scratch.name);
        scratch.store.close().await;
        assert!(server::upkeep::try_out(scratch.store.clone()).await.is_err(), "{}", scratch.name);
    }
}
