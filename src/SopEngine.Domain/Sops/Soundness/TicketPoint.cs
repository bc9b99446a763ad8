using SopEngine.Domain.Sops.Flow;

namespace SopEngine.Domain.Sops.Soundness;

/// <summary>
/// One situation a ticket can be in, as far as it matters for what can happen next: where it stands, and a row of small numbers (answers, how often limited
/// outcomes were taken, whether it is resolved, what closure was set). Equal when both are.
/// </summary>
internal sealed class TicketPoint : IEquatable<TicketPoint>
{
    private readonly int _hash;

    public TicketPoint(Marking marking, byte[] memory)
    {
        Marking = marking;
        Memory = memory;
        var hash = default(HashCode);
        hash.Add(marking);
        hash.AddBytes(memory);
        _hash = hash.ToHashCode();
    }

    public Marking Marking { get; }

    public byte[] Memory { get; }

    public bool Equals(TicketPoint? other) => other is not null && _hash == other._hash && Marking == other.Marking && Memory.AsSpan().SequenceEqual(other.Memory);

    public override bool Equals(object? obj) => Equals(obj as TicketPoint);

    public override int GetHashCode() => _hash;
}
