using SopEngine.Application.Calls;
using SopEngine.Application.Tickets.Views;
using SopEngine.Application.Wording;
using SopEngine.Host.Pages.Forms;

namespace SopEngine.Host.Pages.Work;

/// <summary>
/// Work for the reader, by what breaks first. <see cref="Lanes"/> are those he can narrow it to; <see cref="HasUnits"/>: he holds a role for a unit; <see cref="Mails"/> wait to
/// become tickets.
/// </summary>
public sealed record InboxModel(Page<WorkItemView> Part, IReadOnlyList<OptionView> Lanes, InboxFilter Filter, bool HasUnits, Func<WorkItemView, TimeLeft> Time, int Mails, FormState Form)
{
    public IEnumerable<WorkItemView> Running => Part.Items.Where(item => item.PausedAt is null);

    public IEnumerable<WorkItemView> Waiting => Part.Items.Where(item => item.PausedAt is not null);

    /// <summary>True where there is something of which several could be done at once.</summary>
    public bool CanDoMany => Part.Items.Count > 1 && Part.Items.Any(item => item.Acts.Contains("claim") || item.Acts.Contains("assign") || item.Acts.Contains("release"));

    /// <summary>Everybody to whom any of it could be handed.</summary>
    public IReadOnlyList<OptionView> People => [.. Part.Items.SelectMany(item => item.Candidates).DistinctBy(person => person.Value).OrderBy(person => person.Label, StringComparer.Ordinal)];
}
