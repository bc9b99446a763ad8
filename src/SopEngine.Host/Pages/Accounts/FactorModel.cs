using SopEngine.Host.Pages.Forms;

namespace SopEngine.Host.Pages.Accounts;

/// <summary>Setting up the code.</summary>
/// <param name="Forms">Its forms.</param>
/// <param name="Coded">Whether there is one already.</param>
/// <param name="Owed">Whether a role asks for it.</param>
public sealed record FactorModel(FormStates Forms, bool Coded, bool Owed)
{
    public const string SetForm = "pasang", EndForm = "hapus";

    /// <summary>What an authenticator is given; empty once it is set up.</summary>
    public string Secret { get; init; } = "";

    /// <summary>The same, sealed, for the form.</summary>
    public string Kept { get; init; } = "";

    /// <summary>The same as a picture's text.</summary>
    public string Address { get; init; } = "";

    /// <summary>Where to go afterwards.</summary>
    public string? Back { get; init; }

    /// <summary>The paper codes, shown this once; empty before.</summary>
    public IReadOnlyList<string> Paper { get; init; } = [];
}
