using SopEngine.Application.Calls;

namespace SopEngine.Host.Pages.Forms;

/// <summary>The forms of one page, of which at most one was sent before, and some may have been left half filled in.</summary>
public sealed class FormStates(IdSource ids, FormState? sent = null)
{
    private readonly Dictionary<string, FormState> _left = new(StringComparer.Ordinal);

    public FormState? Sent => sent;

    public FormState Of(string id) => sent?.Id == id ? sent : _left.GetValueOrDefault(id) ?? new FormState(id, Fresh(ids));

    /// <summary>Puts a form there as it was left.</summary>
    public void Leave(FormState form) => _left[form.Id] = form;

    /// <summary>A new operation.</summary>
    public static string Fresh(IdSource ids) => ids.Next().ToString("N");
}
