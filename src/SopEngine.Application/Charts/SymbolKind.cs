namespace SopEngine.Application.Charts;

/// <summary>The symbols a row can have (PermenPAN-RB 35/2012). Arrows are the fourth; the pentagon only appears where a printed page ends.</summary>
public enum SymbolKind
{
    /// <summary>Kapsul: where the procedure begins and where it ends.</summary>
    Capsule,

    /// <summary>Kotak: an activity.</summary>
    Box,

    /// <summary>Belah ketupat: a decision.</summary>
    Diamond,
}
