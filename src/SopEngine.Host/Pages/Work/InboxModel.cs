using SopEngine.Application.Calls;
using SopEngine.Application.Tickets.Views;
using SopEngine.Application.Wording;

namespace SopEngine.Host.Pages.Work;

/// <summary>Work for the reader, by what breaks first. <see cref="Lanes"/> are those he can narrow it to; <see cref="Lane"/> is the one chosen; <see cref="Mails"/> wait to become tickets.</summary>
public sealed record InboxModel(Page<WorkItemView> Part, IReadOnlyList<OptionView> Lanes, string? Lane, Func<WorkItemView, TimeLeft> Time, int Mails = 0)
{
    public IEnumerable<WorkItemView> Running => Part.Items.Where(item => item.PausedAt is null);

    public IEnumerable<WorkItemView> Waiting => Part.Items.Where(item => item.PausedAt is not null);
}
