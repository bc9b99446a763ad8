using SopEngine.Application.Calls;

namespace SopEngine.Host.Pages.Forms;

/// <summary>The forms of one page, of which at most one was sent before.</summary>
public sealed class FormStates(IdSource ids, FormState? sent = null)
{
    public FormState? Sent => sent;

    public FormState Of(string id) => sent?.Id == id ? sent : new FormState(id, Fresh(ids));

    /// <summary>A new operation.</summary>
    public static string Fresh(IdSource ids) => ids.Next().ToString("N");
}
