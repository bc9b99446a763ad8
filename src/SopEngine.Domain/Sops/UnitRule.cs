namespace SopEngine.Domain.Sops;

/// <summary>Where a lane's unit comes from for one ticket.</summary>
public sealed record UnitRule
{
    public required UnitSource From { get; init; }

    /// <summary>The field read when <see cref="From"/> is <see cref="UnitSource.Field"/>; its value is the unit's id unless <see cref="Map"/> says otherwise.</summary>
    public string? Field { get; init; }

    /// <summary>Field value to unit id (Banten: Jenis Aduan to sub-unit, reading BTN-A5).</summary>
    public IReadOnlyDictionary<string, string> Map { get; init; } = new Dictionary<string, string>();
}
