using System.Globalization;
using System.ServiceModel;
using System.Text.Json;
using LocalDataverse.Engine.Faults;
using Microsoft.OData;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Host.WebApi.Http;

/// <summary>Turns what went wrong into the platform's error body and status.</summary>
internal static class WebApiError
{
    /// <summary>0x80060888: the address is no valid OData.</summary>
    public const int QuerySyntax = unchecked((int)0x80060888);

    /// <summary>0x8006088a: nothing has that address.</summary>
    public const int NoResource = unchecked((int)0x8006088A);

    /// <summary>0x80060883: the address does not take that method.</summary>
    public const int NoMethod = unchecked((int)0x80060883);

    /// <summary>0x80060889: the row exists, which If-None-Match forbids.</summary>
    public const int PreconditionFailed = unchecked((int)0x80060889);

    /// <summary>0x80072560: the caller is no user of the organization.</summary>
    public const int UserNotMember = unchecked((int)0x80072560);

    /// <summary>0x80040225: the caller is disabled.</summary>
    public const int UserDisabled = unchecked((int)0x80040225);

    /// <summary>The reply for an exception.</summary>
    public static WebApiReply Reply(Exception exception) => exception switch
    {
        WebApiException refusal => Reply(refusal.Status, refusal.Code, refusal.Message),
        FaultException<OrganizationServiceFault> fault => Reply(StatusOf(fault.Detail.ErrorCode), fault.Detail.ErrorCode, fault.Detail.Message),
        InvalidPluginExecutionException plugin => Reply(400, ErrorCode.IsvAborted, plugin.Message),
        ODataException odata => Reply(400, QuerySyntax, odata.Message),
        JsonException json => Reply(400, ErrorCode.InvalidPayload, "The request body is no valid JSON: " + json.Message),
        _ => Reply(500, ErrorCode.Unexpected, "An unexpected error stopped the request: " + exception.Message),
    };

    /// <summary>A reply with the platform's error body.</summary>
    public static WebApiReply Reply(int status, int code, string message)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(
            new { error = new { code = "0x" + code.ToString("x8", CultureInfo.InvariantCulture), message } }, RelaxedJson.Options);
        return new WebApiReply(status, body, WebApiReply.Json);
    }

    /// <summary>The HTTP status of a platform fault.</summary>
    public static int StatusOf(int code) => code switch
    {
        ErrorCode.ObjectDoesNotExist or ErrorCode.RecordNotFoundByEntityKey => 404,
        ErrorCode.PrivilegeDenied or ErrorCode.AttributePermissionDenied or UserNotMember or UserDisabled => 403,
        ErrorCode.DuplicateRecord or ErrorCode.DuplicateRecordEntityKey or ErrorCode.ConcurrencyVersionMismatch => 412,
        ErrorCode.NotSupported => 501,
        ErrorCode.Unexpected => 500,
        _ => 400,
    };
}
