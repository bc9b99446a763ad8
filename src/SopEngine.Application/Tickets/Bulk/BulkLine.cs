using SopEngine.Application.Tickets.Views;
using SopEngine.Domain.Problems;

namespace SopEngine.Application.Tickets.Bulk;

/// <summary>
/// One of many: what will happen to it, or has. <see cref="Item"/> is null where nobody may see it; <see cref="Problem"/> is why it will not be, or was not, done; null where it will or was.
/// </summary>
public sealed record BulkLine(string Id, WorkItemView? Item, Problem? Problem);
