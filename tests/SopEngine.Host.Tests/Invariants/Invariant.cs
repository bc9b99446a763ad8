namespace SopEngine.Host.Tests.Invariants;

/// <summary>
/// Something that must hold in the database whatever happened to hosts and servers; checked by SQL. The subjects that come later (mail, reports) add theirs to
/// <see cref="InvariantList"/>.
/// </summary>
internal abstract class Invariant
{
    /// <summary>Its number in the list of thirteen, and what it says.</summary>
    public abstract string Name { get; }

    /// <summary>What contradicts it, each in a line; empty when it holds.</summary>
    public abstract Task<IReadOnlyList<string>> ViolationsAsync(Evidence evidence);
}
