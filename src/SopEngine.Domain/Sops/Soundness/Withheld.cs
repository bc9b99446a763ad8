namespace SopEngine.Domain.Sops.Soundness;

/// <summary>Of the outcomes offered at a place: how many there are, how many were taken as often as they may be, how many have a condition that fails.</summary>
internal readonly record struct Withheld(int Offered, int UsedUp, int Conditional);
