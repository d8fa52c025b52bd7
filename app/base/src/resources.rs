//! What the process holds once, found by its type: the courses, the keys, the shelves of files. So the base needs to know none of them.

use crate::AppError;
use std::{
    any::{Any, TypeId, type_name},
    collections::HashMap,
    sync::Arc,
};

/// Things that live as long as the process, one of each type. Cheap to clone.
#[derive(Clone, Default)]
pub struct Resources(Arc<HashMap<TypeId, Arc<dyn Any + Send + Sync>>>);

impl Resources {
    /// And this one; it takes the place of one of the same type.
    #[must_use]
    pub fn with<T: Send + Sync + 'static>(self, thing: Arc<T>) -> Self {
        let mut map = Arc::unwrap_or_clone(self.0);
        map.insert(TypeId::of::<T>(), thing);
        Self(Arc::new(map))
    }

    /// The one of this type.
    ///
    /// # Errors
    /// `Broken` when the process was put together without it.
    pub fn get<T: Send + Sync + 'static>(&self) -> Result<&T, AppError> {
        let thing = self.0.get(&TypeId::of::<T>()).and_then(|thing| thing.downcast_ref());
        thing.ok_or_else(|| AppError::Broken(format!("this process was started without {}", type_name::<T>())))
    }

    /// The one of this type, to be kept.
    ///
    /// # Errors
    /// `Broken` when the process was put together without it.
    pub fn share<T: Send + Sync + 'static>(&self) -> Result<Arc<T>, AppError> {
        let thing = self.0.get(&TypeId::of::<T>()).and_then(|thing| Arc::clone(thing).downcast().ok());
        thing.ok_or_else(|| AppError::Broken(format!("this process was started without {}", type_name::<T>())))
    }
}

impl std::fmt::Debug for Resources {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Resources({})", self.0.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_thing_is_found_by_its_type() {
        let resources = Resources::default().with(Arc::new(7_u8)).with(Arc::new("seven".to_owned())).with(Arc::new(8_u8));
        assert_eq!((resources.get::<u8>().ok(), resources.get::<String>().ok()), (Some(&8), Some(&"seven".to_owned())));
        assert!(matches!(resources.get::<u16>(), Err(AppError::Broken(what)) if what.contains("u16")));
        assert_eq!(resources.share::<u8>().ok(), Some(Arc::new(8)));
    }
}
