namespace SopEngine.Domain.Sops.Editing;

/// <summary>A list of parts inside another part, whatever they are: rows, answers, questions, recipients.</summary>
/// <param name="Key">Its key in the definition file.</param>
/// <param name="Name">What the page calls it.</param>
internal abstract record PartShelf<T>(string Key, string Name)
    where T : class
{
    /// <summary>All cells in it, by place.</summary>
    public abstract IEnumerable<KeyValuePair<string, string>> Read(T owner, string at);

    /// <summary>The owner after a visit of what the path leads to; null where it leads to nothing, or the visit changed nothing there.</summary>
    public abstract T? Visit(T owner, ReadOnlySpan<string> path, PlaceVisit visit);

    /// <summary>What is called so in it.</summary>
    public abstract string NameOf(ReadOnlySpan<string> path);
}
