namespace SopEngine.Domain.Sops.Editing;

/// <summary>A cell of a definition that is typed into, of a part of type <typeparamref name="T"/>: how its text is read and written.</summary>
/// <param name="Key">Its key in the definition file, by which findings name it too.</param>
/// <param name="Name">What the paper or the page calls it.</param>
/// <param name="Read">The text that stands in it.</param>
/// <param name="Write">The part with another text in it. A text that cannot be understood there changes nothing.</param>
internal sealed record Cell<T>(string Key, string Name, Func<T, string> Read, Func<T, string, T> Write);
