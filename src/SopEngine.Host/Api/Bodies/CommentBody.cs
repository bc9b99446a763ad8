using SopEngine.Application.Tickets.Acts;
using SopEngine.Domain.Problems;

namespace SopEngine.Host.Api.Bodies;

/// <summary>A remark; <c>public: false</c> for officers only.</summary>
public sealed record CommentBody(string? Text = null, bool Public = true) : IActBody<CommentRequest>
{
    public Result<CommentRequest> ToRequest(string number) => new CommentRequest(Text, Public);
}
