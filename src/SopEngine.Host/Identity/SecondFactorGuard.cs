using Microsoft.AspNetCore.Http.Extensions;
using SopEngine.Host.Problems;
using SopEngine.Host.Tenancy;

namespace SopEngine.Host.Identity;

/// <summary>Lets whoever owes a code do nothing but set it up, or leave. Must stand behind <see cref="CallerResolution"/>.</summary>
public sealed class SecondFactorGuard(RequestDelegate next)
{
    private static readonly string[] _open = ["akun", "masuk", "keluar"];

    public Task InvokeAsync(HttpContext http)
    {
        if (http.Features.Get<OwedSecondFactor>() is null || http.FindTenant() is not { } tenant || IsOpen(http.Request.Path, tenant.Id.Value))
        {
            return next(http);
        }

        if (HttpMethods.IsGet(http.Request.Method) && AddressedTo.People(http.Request.Path))
        {
            http.Response.Redirect($"/{tenant.Id}/akun/kode?kembali={Uri.EscapeDataString(http.Request.GetEncodedPathAndQuery())}");
            return Task.CompletedTask;
        }

        return ProblemAnswer.WriteAsync(http, new EdgeProblems.SecondFactorOwed());
    }

    private static bool IsOpen(PathString path, string tenant) => _open.Any(part => path.StartsWithSegments($"/{tenant}/{part}", StringComparison.OrdinalIgnoreCase));
}
