namespace SopEngine.Persistence.Writing;

/// <summary>
/// A row that several may want to change at once. Its version is our own integer and a concurrency token, raised by the context at every save: the same on every
/// provider, and one no code can forget.
/// </summary>
public interface IVersioned
{
    /// <summary>From 1.</summary>
    int Version { get; set; }
}
