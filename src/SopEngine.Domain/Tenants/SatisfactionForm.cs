namespace SopEngine.Domain.Tenants;

/// <summary>What a region asks a requester about how his ticket was handled, once it is closed.</summary>
public enum SatisfactionForm
{
    /// <summary>One question.</summary>
    One,

    /// <summary>The nine elements of the Indeks Kepuasan Masyarakat (PermenPAN-RB 14/2017).</summary>
    Ikm,

    /// <summary>Nothing.</summary>
    None,
}
