using SopEngine.Application.Trials;
using SopEngine.Host.Pages.Forms;

namespace SopEngine.Host.Pages.Trials;

/// <summary>A trial on its page.</summary>
/// <param name="View">How it stands.</param>
/// <param name="Sealed">What was done, for the next sending.</param>
/// <param name="Forms">The forms, one as it was sent where it was refused.</param>
public sealed record TrialModel(TrialView View, string Sealed, FormStates Forms)
{
    /// <summary>The hidden field that carries what was done.</summary>
    public const string Story = "cerita";

    public const string Filing = "ajukan";

    public const string Clock = "jam";

    public static string FormOf(int item) => $"baris-{item}";
}
