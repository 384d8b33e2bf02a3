package io.github.fakemobileconnect.internal.http.transactional;

import static io.github.fakemobileconnect.fidelity.Confidence.ASSUMED;
import static io.github.fakemobileconnect.fidelity.Confidence.DOCUMENTED;
import static io.github.fakemobileconnect.internal.http.kernel.ErrorRow.plain;

import io.github.fakemobileconnect.api.TransactionalReason;
import io.github.fakemobileconnect.fidelity.Confidence;
import io.github.fakemobileconnect.internal.http.kernel.ErrorRow;

/** The errors of {@code /messaging/v1}: the HTTP form of each reason. */
public final class TransactionalErrors {
    private TransactionalErrors() {}

    /** The row of a reason. */
    public static ErrorRow row(TransactionalReason reason) {
        return switch (reason) {
            case FIELD_UNKNOWN -> plain(400, "109122", "MCMS_UTM_Validation_UnknownFieldName: {0}", ASSUMED);
            case FIELD_TYPE_WRONG -> plain(400, "10001", "MCMS_UTM_Validation_InvalidDataType: {0}", ASSUMED);
            case FIELD_MISSING -> plain(400, "10002", "MCMS_UTM_Validation_MissingRequiredField: {0}", ASSUMED);
            case FIELD_VALUE_INVALID -> plain(400, "10005", "MCMS_UTM_Validation_InvalidValue: {0}", ASSUMED);
            case DEFINITION_KEY_MISSING ->
                plain(400, "109107", "MCMS_UTM_Validation_MissingRequiredField_definitionKey", ASSUMED);
            case DEFINITION_KEYWORD_MISSING ->
                plain(400, "109120", "MCMS_UTM_Validation_MissingRequiredField_keyword", ASSUMED);
            case DEFINITION_KEYWORD_INVALID ->
                plain(400, "109115", "MCMS_UTM_Validation_InvalidValue_keyword: {0}", ASSUMED);
            case OPTIONS_INVALID -> plain(400, "109112", "MCMS_UTM_Validation_InvalidValue_options", ASSUMED);
            case AUTO_ADD_SUBSCRIBER_INVALID ->
                plain(400, "109113", "MCMS_UTM_Validation_InvalidValue_autoAddSubscriber", ASSUMED);
            case UPDATE_SUBSCRIBER_INVALID ->
                plain(400, "109125", "MCMS_UTM_Validation_InvalidValue_updateSubscriber", ASSUMED);
            case RESUBSCRIBE_INVALID -> plain(400, "109114", "MCMS_UTM_Validation_InvalidValue_resubscribe", ASSUMED);
            case DEFINITION_EXISTS -> plain(409, "30004", "MCMS_UTM_Runtime_ObjectAlreadyExists: {0}", ASSUMED);
            case DEFINITION_UNKNOWN, MESSAGE_KEY_UNKNOWN ->
                plain(404, "30003", "MCMS_UTM_Runtime_ObjectNotFound: {0}", ASSUMED);
            case DEFINITION_NOT_INACTIVE ->
                plain(
                        400,
                        "30001",
                        "MCMS_UTM_Runtime_InvalidOperation: Definition status must be inactive to delete queue",
                        DOCUMENTED);
            case DEFINITION_NOT_SENDABLE ->
                plain(400, "109111", "MCMS_UTM_Validation_InvalidValue_definitionKey: {0}", ASSUMED);
            case NO_RECIPIENT -> plain(400, "109102", "MCMS_UTM_Validation_NoSubscribers", ASSUMED);
            case MESSAGE_KEY_MISSING ->
                plain(400, "109104", "MCMS_UTM_Validation_MissingRequiredField_messageKey", ASSUMED);
            case MESSAGE_KEY_INVALID -> recipient("109108", "MCMS_UTM_Validation_InvalidValue_messageKey", ASSUMED);
            case MESSAGE_KEY_DUPLICATE -> recipient("109110", "MCMS_UTM_Validation_DuplicateMessageKey", ASSUMED);
            case MESSAGE_KEY_REUSED -> plain(400, "109110", "MCMS_UTM_Validation_DuplicateMessageKey", ASSUMED);
            case CONTACT_KEY_MISSING ->
                recipient("109105", "MCMS_UTM_Validation_MissingRequiredField_subscriberKey", ASSUMED);
            case CONTACT_KEY_INVALID -> recipient("109109", "MCMS_UTM_Validation_InvalidValue_subscriberKey", ASSUMED);
            case TO_MISSING -> recipient("109106", "MCMS_UTM_Validation_MissingRequiredField_to", DOCUMENTED);
            case TO_INVALID -> recipient("109121", "MCMS_UTM_Validation_InvalidValue_to", ASSUMED);
            case TRANSACTIONAL_ROUTE_FAILED ->
                plain(500, "30000", "MCMS_UTM_Runtime: An unexpected error occurred, reference id {0}.", ASSUMED);
        };
    }

    /** The fault of one recipient inside an accepted answer. */
    private static ErrorRow recipient(String code, String name, Confidence confidence) {
        return plain(202, code, name + ": Invalid subscriber", confidence);
    }
}
