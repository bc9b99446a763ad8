using SopEngine.Application.Messages;
using SopEngine.Application.Tickets;
using SopEngine.Application.Times;
using SopEngine.Host.Identity;
using SopEngine.Host.Tenancy;

namespace SopEngine.Host.Pages.Frame;

/// <summary>Reads what stands around a page.</summary>
public sealed class FrameReader(MessageQueries messages, WorkItemQueries work, TenantTime time)
{
    /// <summary>More tasks than this are not counted: the bar then says "99+".</summary>
    public const int MostTasks = 100;

    public async Task<FrameModel> ReadAsync(HttpContext http)
    {
        var frame = new FrameModel(http.Tenant(), http.FindCaller(), http.Request.Path, await time.ReadAsync(http.Tenant(), http.RequestAborted));
        return frame.Caller is { } caller
            ? frame with
            {
                Tasks = await work.CountAsync(caller, MostTasks, http.RequestAborted),
                Unread = await messages.CountUnreadAsync(caller, http.RequestAborted),
            }
            : frame;
    }
}
