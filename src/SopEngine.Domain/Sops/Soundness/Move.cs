using SopEngine.Domain.Sops.Flow;

namespace SopEngine.Domain.Sops.Soundness;

/// <summary>One answer that can be given at one point: where, which, and what it does. <see cref="To"/> is the point it leads to, -1 when the ticket closes.</summary>
internal readonly record struct Move(int From, int To, Place Place, Outcome Outcome);
