using Microsoft.Extensions.Primitives;
using SopEngine.Application.Replies;
using SopEngine.Host.Pages.Forms;

namespace SopEngine.Host.Pages.Tickets;

/// <summary>The form of a remark after a ready reply was chosen without the script: with all that was typed, the reply after it, and nothing sent.</summary>
public static class InsertedReply
{
    /// <summary>What the button says in place of the act.</summary>
    public const string Act = "sisipkan";

    public static FormState Of(HttpRequest request, PostedForm posted, IReadOnlyList<ReplyView> replies, string fresh)
    {
        var values = posted.Values.ToDictionary(value => value.Key, value => value.Value, StringComparer.Ordinal);
        if (replies.FirstOrDefault(reply => reply.Id == posted.Text("balasan")) is { } chosen)
        {
            values["text"] = posted.Text("text") is { } typed ? $"{typed.TrimEnd()}\n\n{chosen.Text}" : chosen.Text;
        }

        values["balasan"] = StringValues.Empty;
        return new FormState(posted.Id, posted.OperationKey ?? fresh) { Typed = new PostedForm(request, new FormCollection(values)) };
    }
}
