namespace SopEngine.Host.Background;

/// <summary>Nudges the alarm loop after every changing call.</summary>
public sealed class AlarmNudgeFilter(AlarmNudge nudge) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var answer = await next(context);
        if (!HttpMethods.IsGet(context.HttpContext.Request.Method))
        {
            nudge.Give();
        }

        return answer;
    }
}
