//! Files in a store that speaks S3.

use std::fmt;
#[cfg(feature = "s3")]
use {
    super::{Blobs, Result},
    object_store::aws::AmazonS3Builder,
    std::sync::Arc,
};

/// Where the store is, and what opens it.
#[derive(Clone)]
pub struct Bucket {
    /// Its address: `https://s3.example.org`.
    pub endpoint: String,
    /// The region; where there is none, any word.
    pub region: String,
    /// The bucket, which must be there already and closed to the public.
    pub bucket: String,
    /// The name of the key.
    pub key: String,
    /// The key.
    pub secret: String,
}

impl fmt::Debug for Bucket {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Bucket").field("endpoint", &self.endpoint).field("bucket", &self.bucket).finish_non_exhaustive()
    }
}

#[cfg(feature = "s3")]
impl Blobs {
    /// Keeps files in a bucket, with the bucket's name in the path and not in the host name. Let the provider throw away multipart
    /// uploads that were begun and not finished: a crash can leave some.
    ///
    /// # Errors
    /// When the settings cannot be used. Nothing is asked of the store yet.
    pub fn bucket(bucket: &Bucket) -> Result<Self> {
        // Somebody has to choose the cryptography before the first client; that somebody did already is no fault.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let store = AmazonS3Builder::new()
            .with_endpoint(&bucket.endpoint)
            .with_region(&bucket.region)
            .with_bucket_name(&bucket.bucket)
            .with_access_key_id(&bucket.key)
            .with_secret_access_key(&bucket.secret)
            .with_allow_http(bucket.endpoint.starts_with("http://"))
            .with_virtual_hosted_style_request(false)
            .build()?;
        Ok(Self(Arc::new(store)))
    }
}
