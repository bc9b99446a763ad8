using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.Extensions.Options;
using SopEngine.Domain.Tenants;
using SopEngine.Persistence.Deliveries;

namespace SopEngine.Application.Deliveries.Webhooks;

/// <summary>Hands messages to a region's gateway. It follows no redirection, believes no name, and reads no more of an answer than its status.</summary>
public sealed class WebhookCarrier : ICarrier, IDisposable
{
    private static readonly TimeSpan _longestWish = TimeSpan.FromHours(6);

    private readonly IOptions<WebhookOptions> _options;
    private readonly TimeProvider _time;
    private readonly SocketsHttpHandler _handler;
    private readonly HttpClient _http;

    public WebhookCarrier(IOptions<WebhookOptions> options, TimeProvider time)
    {
        (_options, _time) = (options, time);
        _handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            PooledConnectionIdleTimeout = TimeSpan.FromMinutes(1),
            ConnectCallback = (context, stop) => PublicAddresses.ConnectAsync(context.DnsEndPoint, IsInternal(context.DnsEndPoint.Host), stop),
        };
        _http = new HttpClient(_handler) { Timeout = options.Value.Timeout };
    }

    public DeliveryWay Way => DeliveryWay.Webhook;

    public bool Serves(TenantProfile tenant) => tenant.Messages.Gateway is { } gateway && Secret(tenant) is not null && (gateway.Scheme == Uri.UriSchemeHttps || IsInternal(gateway.Host));

    public string OtherSide(TenantProfile tenant) => tenant.Messages.Gateway?.Authority ?? "";

    public async Task<CarrierResult> SendAsync(Parcel parcel, CancellationToken stop)
    {
        if (parcel.Tenant.Messages.Gateway is not { } gateway || Secret(parcel.Tenant) is not { } secret)
        {
            return new CarrierResult(CarrierEnd.Never, "Gerbang pesan daerah ini tidak lagi terpasang.");
        }

        try
        {
            using var request = Request(parcel, gateway, secret);
            using var answer = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stop);
            return Told(answer);
        }
        catch (HttpRequestException failed)
        {
            return failed.InnerException is NotPublicException
                ? new CarrierResult(CarrierEnd.Never, "Alamat gerbang pesan bukan alamat publik, jadi tidak dihubungi.")
                : new CarrierResult(CarrierEnd.Down, "Gerbang pesan tidak dapat dihubungi.");
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return new CarrierResult(CarrierEnd.Down, "Gerbang pesan tidak menjawab.");
        }
    }

    // connections go by themselves when nothing comes for a minute
    public Task RestAsync(CancellationToken stop) => Task.CompletedTask;

    public void Dispose()
    {
        _http.Dispose();
        _handler.Dispose();
    }

    private HttpRequestMessage Request(Parcel parcel, Uri gateway, WebhookSecret secret)
    {
        var (body, id, now) = (GatewayEvent.Write(parcel), parcel.Id.ToString(), _time.GetUtcNow());
        var request = new HttpRequestMessage(HttpMethod.Post, gateway) { Content = new StringContent(body, Encoding.UTF8) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue(GatewayEvent.ContentType) { CharSet = "utf-8" };
        request.Headers.Add("webhook-id", id);
        request.Headers.Add("webhook-timestamp", now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));
        request.Headers.Add("webhook-signature", secret.Sign(id, now, body));
        return request;
    }

    private CarrierResult Told(HttpResponseMessage answer)
    {
        var status = (int)answer.StatusCode;
        var said = $"Gerbang pesan menjawab {status}.";
        return answer.StatusCode switch
        {
            _ when answer.IsSuccessStatusCode => new(CarrierEnd.Sent, said),
            HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests or (HttpStatusCode)425 => new(CarrierEnd.Later, said, Wish(answer)),
            _ when status >= 500 => new(CarrierEnd.Later, said, Wish(answer)),
            _ => new(CarrierEnd.Never, said),
        };
    }

    private TimeSpan? Wish(HttpResponseMessage answer)
    {
        var after = answer.Headers.RetryAfter;
        var wish = after?.Delta ?? (after?.Date is { } date ? date - _time.GetUtcNow() : null);
        return wish is { } asked && asked > TimeSpan.Zero ? (asked < _longestWish ? asked : _longestWish) : null;
    }

    private WebhookSecret? Secret(TenantProfile tenant) => WebhookSecret.Read(_options.Value.Secrets.GetValueOrDefault(tenant.Id.Value));

    private bool IsInternal(string host) => _options.Value.InternalHosts.Contains(host, StringComparer.OrdinalIgnoreCase);
}
