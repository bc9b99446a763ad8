namespace SopEngine.Domain.Tenants;

/// <summary>How a post is held.</summary>
public enum HoldingKind
{
    Definitive,

    /// <summary>Pelaksana harian: while the holder is away.</summary>
    Plh,

    /// <summary>Pelaksana tugas: while the post is vacant.</summary>
    Plt,
}
