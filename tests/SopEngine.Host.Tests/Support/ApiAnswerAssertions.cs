using FluentAssertions.Execution;

namespace SopEngine.Host.Tests.Support;

/// <summary>What tests say about answers; a failure shows the body.</summary>
public sealed class ApiAnswerAssertions(ApiAnswer answer)
{
    public ApiAnswer HaveStatus(int status)
    {
        Execute.Assertion.ForCondition(answer.Status == status).FailWith("Expected status {0}, but found {1}: {2}", status, answer.Status, answer.Body);
        return answer;
    }

    /// <summary>A refusal as RFC 9457 has it, with this status and code.</summary>
    public ApiAnswer BeRefused(int status, string? code = null)
    {
        HaveStatus(status);
        answer.ContentType.Should().Be("application/problem+json", "the body was {0}", answer.Body);
        answer.Json.Number("status").Should().Be(status);
        answer.Code.Should().NotBeNullOrEmpty();
        answer.Json.Text("type").Should().Be($"/problems/{answer.Code}");
        answer.Json.Text("title").Should().NotBeNullOrEmpty();
        answer.Json.Text("detail").Should().NotBeNullOrEmpty();
        answer.Json.Text("instance").Should().StartWith("/");
        answer.Json.Text("traceId").Should().NotBeNullOrEmpty();
        if (code is not null)
        {
            answer.Code.Should().Be(code, "the body was {0}", answer.Body);
        }

        return answer;
    }
}
