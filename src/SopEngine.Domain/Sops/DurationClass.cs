namespace SopEngine.Domain.Sops;

/// <summary>A class of duration that a row's time is chosen by (Jawa Barat row 5: Pendek, Sedang, Panjang).</summary>
public sealed record DurationClass
{
    public required string Id { get; init; }

    public required string Label { get; init; }

    /// <summary>The range as printed, "1 – 3 hari"; its upper bound is the target, its lower bound is descriptive (reading JBR-A5).</summary>
    public required string Range { get; init; }

    public string Example { get; init; } = "";
}
