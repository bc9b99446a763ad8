namespace SopEngine.Domain.Sops.Editing;

/// <summary>What is done at a place of a definition. Each gives back what then stands there; null changes nothing.</summary>
internal abstract class PlaceVisit
{
    /// <summary>At a cell.</summary>
    public virtual T? Cell<T>(Cell<T> cell, T part)
        where T : class => null;

    /// <summary>At a part of a list, which stands at that index.</summary>
    public virtual IReadOnlyList<TPart>? Part<TPart>(IReadOnlyList<TPart> parts, int at)
        where TPart : class => null;

    /// <summary>At a list, which can be given a new part.</summary>
    public virtual IReadOnlyList<TPart>? List<TPart>(IReadOnlyList<TPart> parts, Func<string, TPart> fresh)
        where TPart : class => null;

    /// <summary>Passing through a list without ids: how many there are.</summary>
    public virtual void Among(int parts)
    {
    }
}
